import Interchange

/// What bytes are by their beginning, before anything takes them apart.
enum Recognition {
    /// Why bytes are no packed file; `nil` when they begin like one.
    static func refusal(of bytes: [UInt8]) -> IntakeRefusal? {
        if bytes.isEmpty { return .empty }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return nil }
        // The compound file of Office before 2007, in which locked workbooks of today lie too ([MS-CFB], [MS-OFFCRYPTO]).
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            if holds("EncryptedPackage", bytes) { return .encrypted }
            return holds("Workbook", bytes) || holds("Book", bytes) ? .oldExcel : .notWorkbook
        }
        // Excel 2 to 4: a bare stream that begins with BOF.
        if bytes.count > 4, bytes[0] == 0x09, [0x00, 0x02, 0x04, 0x08].contains(bytes[1]), bytes[3] == 0 {
            return .oldExcel
        }
        return isText(bytes) ? .plainText : .notWorkbook
    }

    /// Whether the directory of a compound file has a stream of this name. Names stand there as UTF-16.
    private static func holds(_ name: String, _ bytes: [UInt8]) -> Bool {
        var wanted: [UInt8] = []
        for unit in name.utf16 { wanted += [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)] }
        wanted += [0, 0]
        // An entry of the directory has 128 bytes and begins with its name; sectors begin at multiples of 512.
        var place = 512
        while place + wanted.count <= bytes.count {
            if bytes[place..<place + wanted.count].elementsEqual(wanted) { return true }
            place += 128
        }
        return false
    }

    private static func isText(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(1 << 16)
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return true }
        // Older encodings of Vietnamese set letters on a few control characters, never on NUL.
        return !head.contains(0) && head.filter { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }.count < 8
    }
}
