/// Where words begin and end: letters and digits are words, all else parts them.
extension Array<Character> {
    /// The beginning of the word before a place.
    func wordStart(before place: Int) -> Int {
        var place = place
        while place > 0, !isWord(self[place - 1]) { place -= 1 }
        while place > 0, isWord(self[place - 1]) { place -= 1 }
        return place
    }

    /// The end of the word after a place.
    func wordEnd(after place: Int) -> Int {
        var place = place
        while place < count, !isWord(self[place]) { place += 1 }
        while place < count, isWord(self[place]) { place += 1 }
        return place
    }

    private func isWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber
    }
}
