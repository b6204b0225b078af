MEMORY
{
  RAM : origin = 0, length = 16
}
