module;
#include <cstddef>
