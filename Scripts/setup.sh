#!/usr/bin/env bash
# Installs the Debian packages that the build needs and that are missing; installs nothing on a second run.
set -euo pipefail
missing=()
for package in libncursesw5-dev libsqlite3-dev libmd-dev libzip-dev libexpat1-dev libxlsxwriter-dev; do
    # A package may be there under the name that provides it, so the header decides.
    case $package in
        libncursesw5-dev) header=/usr/include/ncurses.h ;;
        libsqlite3-dev) header=/usr/include/sqlite3.h ;;
        libmd-dev) header=/usr/include/sha2.h ;;
        libzip-dev) header=/usr/include/zip.h ;;
        libexpat1-dev) header=/usr/include/expat.h ;;
        libxlsxwriter-dev) header=/usr/include/xlsxwriter.h ;;
    esac
    [ -e "$header" ] || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0
command -v apt-get >/dev/null || {
    echo "vanthu needs these Debian packages: ${missing[*]}. Install them, then run this again." >&2
    exit 1
}
root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || {
        echo "vanthu needs ${missing[*]}: run as root 'apt-get install ${missing[*]}', then run this again." >&2
        exit 1
    }
    root=(sudo)
fi
echo "Installing ${missing[*]}: the headers of the screen, database, hash, archive, XML and workbook libraries that vanthu is built on."
"${root[@]}" apt-get update -qq
"${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
