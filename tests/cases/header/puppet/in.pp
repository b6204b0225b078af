node default {
  include a
}
