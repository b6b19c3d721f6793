/// What the writer of DOCX leaves in a file so that its reader finds it again.
public enum WordMarks {
    /// The bookmark where the text begins.
    public static let begin = "vanthu_begin"
    /// The bookmark where it ends.
    public static let end = "vanthu_end"
    /// The bookmark where the annexes begin.
    public static let annexBegin = "vanthu_annex_begin"
    /// The bookmark where they end.
    public static let annexEnd = "vanthu_annex_end"
    private static let tablePrefix = "bảng: "

    /// The tag in a table's first cell that says which table it is.
    public static func tableTag(_ name: String) -> String { tablePrefix + name }

    /// The table that a tag names; `nil` for the tag of a figure.
    public static func table(_ tag: String) -> String? {
        tag.hasPrefix(tablePrefix) ? String(tag.dropFirst(tablePrefix.count)) : nil
    }
}
