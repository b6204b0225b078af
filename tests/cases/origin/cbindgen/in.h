/* Generated with cbindgen:0.26.0 */

#include <stdint.h>
