cat <<END
# SPDX is not here
END
