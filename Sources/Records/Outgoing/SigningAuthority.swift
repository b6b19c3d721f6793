extension SigningManner {
    /// What stands above a signature, line by line: "TM. BAN THƯỜNG VỤ", "CHỦ TỊCH".
    ///
    /// - Source: Decree 30/2020, annex I (TM., KT., TL., TUQ., Q.); union offices sign for their standing committee, the Confederation
    ///   for its presidium. Where a title names the signer's own office alone, the line that the mark belongs to is put above it: nobody
    ///   signs "for the chairman" as "TM. CHỦ TỊCH".
    /// - Parameters:
    ///   - title: the signer's office, or both lines parted by "/": "Chủ tịch / Phó Chủ tịch".
    ///   - office: the name of the body, which tells what its standing organ is called.
    public func authority(_ title: String?, office: String) -> [String] {
        var lines = (title ?? "").split(separator: "/").map { part in
            part.split(separator: " ").joined(separator: " ").uppercased()
        }.filter { !$0.isEmpty }
        guard let first = lines.first, !mark.isEmpty, !first.hasPrefix(mark) else { return lines }
        if lines.count == 1, let above = whom(for: first, office: office) { lines.insert(above, at: 0) }
        lines[0] = "\(mark) \(lines[0])"
        return lines
    }

    /// For whom somebody of an office signs; `nil` where the title names that itself.
    private func whom(for title: String, office: String) -> String? {
        let organ = office.contains("Tổng Liên đoàn") ? "ĐOÀN CHỦ TỊCH" : "BAN THƯỜNG VỤ"
        switch self {
        case .own, .acting: return nil
        case .collective: return Self.organs.contains { title.hasPrefix($0) } ? nil : organ
        case .byOrder: return Self.organs.contains { title.hasPrefix($0) } ? nil : organ
        case .authorised: return title == "CHỦ TỊCH" ? nil : "CHỦ TỊCH"
        case .deputy:
            guard title.hasPrefix("PHÓ ") else { return nil }
            let head = String(title.dropFirst(4))
            let suffix = " THƯỜNG TRỰC"
            return head.hasSuffix(suffix) ? String(head.dropLast(suffix.count)) : head
        }
    }

    /// Bodies for which somebody signs.
    private static let organs = ["BAN ", "ĐOÀN ", "ỦY BAN", "HỘI ĐỒNG", "THƯỜNG TRỰC"]
}
