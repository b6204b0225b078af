/annex/objects/SHA256E-s3--abc.py
