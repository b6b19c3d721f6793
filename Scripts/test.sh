#!/usr/bin/env bash
# Builds once, runs every test, and builds the program that the journeys drive.
set -euo pipefail
wall=(--explicit-target-dependency-import-check error)
# Another program's word on our packages of files: the validator of the Library of Congress, from PyPI (no Debian package has it).
# Where it cannot be had, the test that asks it says so.
validator=$PWD/.build/bagit
if [ ! -d "$validator" ] && command -v python3 >/dev/null; then
    python3 -m pip install --quiet --disable-pip-version-check --root-user-action ignore --target "$validator" bagit==1.9.0 ||
        { rm -rf "$validator"; echo "bagit is not installed from PyPI: packages of files are not checked by another program."; }
fi
export PYTHONPATH=$validator${PYTHONPATH:+:$PYTHONPATH}
swift build "${wall[@]}" --build-tests
swift test "${wall[@]}" --skip-build
