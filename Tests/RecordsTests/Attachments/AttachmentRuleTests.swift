import Records
import Testing

@Suite struct AttachmentRuleTests {
    static func staged(_ name: String = "a.pdf", bytes: Int = 10, sha256: String = "00") -> StagedFile {
        StagedFile(blob: BlobID(1), name: name, kind: .pdf, bytes: bytes, sha256: sha256)
    }

    static func attached(_ sha256: String, removed: Bool = false) -> Records.Attachment {
        let at = Instant(milliseconds: 0)
        return Records.Attachment(
            id: AttachmentID(1), owner: .incoming(DocumentID(1)), blob: BlobID(1), name: "cũ.pdf", kind: .pdf,
            bytes: 10,
            sha256: sha256, position: 1, addedAt: at, addedBy: PersonID(1),
            removal: removed ? .init(at: at, by: PersonID(1), reason: "nhầm") : nil)
    }

    @Test(arguments: [
        ("/home/lan/Quyết định.pdf", "Quyết định.pdf"), ("..\\..\\x.doc", "x.doc"), ("  a b .pdf ", "a b .pdf"),
        ("a\u{202E}fdp.exe", "a‹U+202E›fdp.exe"), ("a\u{1B}[31m.pdf", "a‹U+001B›[31m.pdf"), ("a\nb.pdf", "a b.pdf"),
        ("Quye\u{302}\u{301}t.pdf", "Quyết.pdf"), ("", "_"), ("///", "_"), ("..", "_"), ("/etc/", "etc"),
    ]) func `a name is for the eye and never a path`(_ text: String, _ name: String) {
        #expect(Array(AttachmentRule.name(text).utf8) == Array(name.utf8))
    }

    @Test func `a long name keeps its ending and no letter is split`() {
        let name = AttachmentRule.name(String(repeating: "ế", count: 300) + ".pdf")
        #expect(name.utf8.count <= AttachmentRule.longestName && name.utf8.count > AttachmentRule.longestName - 4)
        #expect(name.hasPrefix("ếế") && name.hasSuffix("….pdf"))
        #expect(AttachmentRule.name(String(repeating: "a", count: 255)).utf8.count == 255)
    }

    @Test func `every fault is named`() {
        func faults(_ files: StagedFile..., to present: [Records.Attachment] = [], limit: Int = 100)
            -> [AttachmentFault]
        {
            AttachmentRule.faults(adding: files, to: present, limit: limit)
        }
        #expect(faults(Self.staged()).isEmpty)
        #expect(faults(Self.staged(bytes: 0)) == [.empty(name: "a.pdf")])
        #expect(faults(Self.staged(bytes: 100)).isEmpty)
        #expect(faults(Self.staged(bytes: 101)) == [.tooLarge(name: "a.pdf", limit: 100)])
        #expect(faults(Self.staged("TUYỆT MẬT.pdf")) == [.secretMark(name: "TUYỆT MẬT.pdf")])
        #expect(faults(Self.staged("Nghị định về mật ong.pdf")).isEmpty)
        #expect(faults(Self.staged(sha256: "aa"), to: [Self.attached("aa")]) == [.alreadyAttached(name: "cũ.pdf")])
        #expect(faults(Self.staged(sha256: "aa"), to: [Self.attached("aa", removed: true)]).isEmpty)
        #expect(faults(Self.staged(), Self.staged("b.pdf")) == [.alreadyAttached(name: "a.pdf")])
        let full = (0..<AttachmentRule.most).map { Self.attached("\($0)") }
        #expect(faults(Self.staged(sha256: "x"), to: full) == [.tooMany(limit: AttachmentRule.most)])
    }
}
