(import (rnrs))
(display 1)
