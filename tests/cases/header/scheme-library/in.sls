(library (a) (export) (import (rnrs)))
