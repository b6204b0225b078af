%lang starknet
from starkware.cairo.common.math import assert_nn
