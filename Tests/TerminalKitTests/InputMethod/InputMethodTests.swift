import Testing

@testable import TerminalKit

/// A field with the input method before it.
private struct Desk {
    var method: InputMethod
    var field = TextField()

    init(_ method: TypingMethod = .telex, _ text: String = "", tones: ToneStyle = .old) {
        self.method = InputMethod(method: method, tones: tones, isOn: true)
        field = TextField(text)
    }

    mutating func type(_ keys: String) { for key in keys { press(.character(key)) } }

    mutating func press(_ key: Key) {
        switch method.composed(.key(key), in: field) {
        case .key(let key): _ = field.apply(key)
        case .rewrite(let back, let text): field.rewrite(back: back, text: text)
        default: break
        }
    }
}

/// Numbers that are the same in every run.
private struct Dice {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func roll(_ sides: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(sides))
    }
}

@Suite struct InputMethodTests {
    @Test func `keys become the rewriting of the letters before the caret`() {
        var method = InputMethod(isOn: true)
        var field = TextField()
        var events: [Event] = []
        for key in "tieengs " {
            let event = method.composed(.key(.character(key)), in: field)
            events.append(event)
            if case .key(let key) = event { _ = field.apply(key) }
            if case .rewrite(let back, let text) = event { field.rewrite(back: back, text: text) }
        }
        #expect(
            events == [
                .key(.character("t")), .key(.character("i")), .key(.character("e")), .rewrite(back: 1, text: "ê"),
                .key(.character("n")), .key(.character("g")), .rewrite(back: 3, text: "ếng"), .key(.character(" ")),
            ])
        #expect(field.text == "tiếng ")
    }

    @Test func `a sentence is typed, foreign words come back as they were typed`() {
        var desk = Desk()
        desk.type("Coong vawn soos 12/QDD-LDDLDD veef Windows, file Excel vaf password")
        #expect(desk.field.text == "Công văn số 12/QĐ-LĐLĐ về Windows, file Excel và password")
        var vni = Desk(.vni)
        vni.type("Cong6 van8 so61 12/QD9 ngay2 01/12/2026")
        #expect(vni.field.text == "Công văn số 12/QĐ ngày 01/12/2026")
    }

    @Test func `Backspace takes a letter of what is shown and the syllable goes on`() {
        var desk = Desk()
        desk.type("tieengs")
        desk.press(.backspace)
        #expect(desk.field.text == "tiến")
        desk.type("f")
        #expect(desk.field.text == "tiền")
        desk.press(.backspace)
        desk.press(.backspace)
        desk.press(.backspace)
        desk.type("oois")
        #expect(desk.field.text == "tối")
        var vni = Desk(.vni)
        vni.type("duong972")
        vni.press(.backspace)
        vni.press(.backspace)
        vni.type("c5")
        #expect(vni.field.text == "được")
    }

    @Test func `letters that no keys show stay as they are after a Backspace`() {
        var desk = Desk()
        desk.type("Wind")
        desk.press(.backspace)
        desk.press(.backspace)
        #expect(desk.field.text == "Wi")
        desk.type("fi")
        #expect(desk.field.text == "Wifi")
        desk.type(" was")
        #expect(desk.field.text == "Wifi ứa")
    }

    @Test(arguments: [Key.left, .right, .home, .end, .enter, .tab, .function(4), .delete, .control("z")])
    func `every other key ends the syllable`(_ key: Key) {
        var desk = Desk()
        desk.type("ha")
        desk.press(key)
        desk.type("s")
        #expect(!desk.field.text.contains("á"))
    }

    @Test func `what the field does by itself is believed, and nothing of it is deleted`() {
        var desk = Desk()
        desk.type("ha")
        desk.field.text = "Ban Tổ chức hoa"
        desk.type("s")
        #expect(desk.field.text == "Ban Tổ chức hoas")
        desk.field.selectAll()
        desk.type("as")
        #expect(desk.field.text == "á")
        var full = Desk()
        full.field = TextField("", limit: 3)
        full.type("tieen")
        #expect(full.field.text == "tiê")
        full.type("s")
        #expect(full.field.text == "tiê")
    }

    @Test func `in the middle of a word letters are composed by themselves`() {
        var desk = Desk(.telex, "Quyt")
        desk.press(.left)
        desk.type("ees")
        #expect(desk.field.text == "Quyết")
        #expect(desk.field.caret == 4)
    }

    @Test func `a syllable is undone with the word around it`() {
        var desk = Desk()
        desk.type("tieengs Vieetj")
        desk.press(.control("z"))
        #expect(desk.field.text == "tiếng ")
        desk.press(.control("z"))
        #expect(desk.field.text == "")
        desk.press(.control("y"))
        #expect(desk.field.text == "tiếng ")
    }

    @Test func `switched off, and where no field takes letters, it changes nothing`() {
        var method = InputMethod(isOn: false)
        #expect(method.composed(.key(.character("w")), in: TextField()) == .key(.character("w")))
        method.isOn = true
        #expect(method.composed(.key(.character("w")), in: nil) == .key(.character("w")))
        #expect(method.composed(.key(.character("w")), in: TextField()) == .rewrite(back: 0, text: "ư"))
        #expect(method.composed(.paste("as"), in: TextField("ư")) == .paste("as"))
        #expect(method.composed(.resized(Size(columns: 9, rows: 9)), in: nil) == .resized(Size(columns: 9, rows: 9)))
    }

    @Test func `digits behind a digit's word are no keys`() {
        var desk = Desk(.vni, "12")
        desk.type("a1 500d9")
        #expect(desk.field.text == "12a1 500đ")
    }

    @Test func `any keys in any order break nothing, and the field and the composition agree`() {
        let keys = Array("aaeeoouuiiyywwddssffrrxxjjzznghtcpmkbqlv1269 /")
        for method in TypingMethod.allCases {
            for seed in 0..<400 {
                var dice = Dice(UInt64(seed))
                var desk = Desk(method)
                var typed = ""
                for _ in 0..<40 {
                    if dice.roll(9) == 0 {
                        let before = desk.field.count
                        desk.press(.backspace)
                        #expect(desk.field.count == max(0, before - 1))
                        typed = "?"
                    } else {
                        let key = keys[dice.roll(keys.count)]
                        desk.press(.character(key))
                        typed.append(key)
                    }
                }
                #expect(desk.field.caret == desk.field.count)
                guard !typed.contains("?") else { continue }
                #expect(desk.field.text == method.composed(typed, tones: .old))
            }
        }
    }

    @Test func `words without a method's keys are as long as they were typed`() {
        let letters = Array("bcghiklmnpqtuvyBCGHIKLMNPQTUVY")
        for seed in 0..<2_000 {
            var dice = Dice(UInt64(seed) &* 77)
            let word = String((0..<1 + dice.roll(30)).map { _ in letters[dice.roll(letters.count)] })
            #expect(TypingMethod.telex.composed(word, tones: .old) == word)
            #expect(TypingMethod.vni.composed(word, tones: .old) == word)
        }
    }
}
