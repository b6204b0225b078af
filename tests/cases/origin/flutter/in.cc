//
//  Generated file. Do not edit.
//

#include "a.h"
