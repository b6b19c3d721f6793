/// What stands between two fields of a line.
public enum CSVSeparator: UInt8, CaseIterable, Sendable {
    /// `,`, the separator of RFC 4180.
    case comma = 0x2C
    /// `;`, which spreadsheets write where the comma is the decimal sign, as in Vietnamese.
    case semicolon = 0x3B
    /// The tab character.
    case tab = 0x09
}
