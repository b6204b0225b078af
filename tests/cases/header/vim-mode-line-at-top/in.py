# vim: set ts=4 sw=4 et:
import os
