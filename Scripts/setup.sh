#!/usr/bin/env bash
# Installs the Debian packages that the build and the tests need and that are missing; installs nothing on a second run.
set -euo pipefail
missing=()
for package in libncursesw5-dev libsqlite3-dev libmd-dev libzip-dev libexpat1-dev libxlsxwriter-dev libpango1.0-dev libcairo2-dev \
    fonts-croscore poppler-utils tesseract-ocr tesseract-ocr-vie unzip; do
    # A package may be there under the name that provides it, so the file decides.
    case $package in
        libncursesw5-dev) file=/usr/include/ncurses.h ;;
        libsqlite3-dev) file=/usr/include/sqlite3.h ;;
        libmd-dev) file=/usr/include/sha2.h ;;
        libzip-dev) file=/usr/include/zip.h ;;
        libexpat1-dev) file=/usr/include/expat.h ;;
        libxlsxwriter-dev) file=/usr/include/xlsxwriter.h ;;
        libpango1.0-dev) file=/usr/include/pango-1.0/pango/pangocairo.h ;;
        libcairo2-dev) file=/usr/include/cairo/cairo-pdf.h ;;
        fonts-croscore) file=/usr/share/fonts/truetype/croscore/Tinos-Regular.ttf ;;
        poppler-utils) file=/usr/bin/pdftotext ;;
        tesseract-ocr) file=/usr/bin/tesseract ;;
        tesseract-ocr-vie) file=$(echo /usr/share/tesseract-ocr/*/tessdata/vie.traineddata) ;;
        unzip) file=/usr/bin/unzip ;;
    esac
    [ -e "$file" ] || missing+=("$package")
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
echo "Installing ${missing[*]}: the headers of the screen, database, hash, archive, XML, workbook and page libraries that vanthu is built on, the letters of Times New Roman, and what its tests read files with."
"${root[@]}" apt-get update -qq
"${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
