/// The words of a short text, small and without marks.
enum HeadingWords {
    static func of(_ text: String) -> [String] {
        text.split { !($0.isLetter || $0.isNumber) }.map { HeadingKey.of(String($0)) }.filter { !$0.isEmpty }
    }
}
