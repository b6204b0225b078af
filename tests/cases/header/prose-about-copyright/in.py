# Copyright law is hard.
import os
