/** The module. */
module org.example {
}
