! SPDX-FileCopyrightText: Jane Doe <jane@example.org>
! SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

program a
print *, 1
end program a
