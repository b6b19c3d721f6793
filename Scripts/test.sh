#!/usr/bin/env bash
# Builds once, runs every test, and builds the program that the journeys drive.
set -euo pipefail
wall=(--explicit-target-dependency-import-check error)
swift build "${wall[@]}" --build-tests
swift test "${wall[@]}" --skip-build
