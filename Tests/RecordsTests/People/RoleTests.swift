import Records
import Testing

@Suite struct RoleTests {
    /// Who may do what, the whole table of design §10 as far as acts exist.
    static let table: [(Act, Set<Role>)] = [
        (.registerIncoming, [.clerk, .chief]),
        (.correctIncoming, [.clerk, .chief]),
        (.voidNumber, [.clerk, .chief]),
        (.reserveNumber, [.clerk, .chief]),
        (.insertLate, [.chief]),
        (.recordPaperCopy, [.clerk, .chief]),
        (.openBook, [.clerk, .chief]),
        (.closeBook, [.clerk, .chief]),
        (.importRegister, [.clerk]),
        (.mergeIssuers, [.clerk, .chief, .administrator]),
        (.managePeople, [.administrator]),
        (.manageOffice, [.administrator]),
        (.attach, [.clerk, .chief]),
        (.removeAttachment, [.clerk, .chief]),
        (.backUp, [.clerk, .administrator]),
        (.readFigures, Set(Role.allCases)),
        (.enterFigures, [.clerk, .officer, .head, .chief]),
        (.checkReturns, [.officer, .head, .chief]),
        (.acceptReturns, [.chief]),
        (.managePeriods, [.chief]),
        (.setTargets, [.chief, .leadership]),
        (.confirmLack, [.chief, .leadership]),
        (.manageIndicators, [.administrator]),
        (.manageUnits, [.clerk, .chief, .administrator]),
        (.handleQuestions, [.clerk, .officer, .head, .chief]),
        (.remindUnits, [.clerk, .officer, .head, .chief]),
        (.registerOutgoing, [.clerk, .chief]), (.correctOutgoing, [.clerk, .chief]),
        (.issueOutgoing, [.clerk, .chief]),
        (.draftOutgoing, [.clerk, .officer, .head, .chief, .leadership, .archivist]),
        (.giveOpinion, [.clerk, .officer, .head, .chief, .leadership, .archivist]),
        (.checkDraft, [.head, .chief, .leadership]), (.signOutgoing, [.clerk, .chief, .leadership]),
        (.recallOutgoing, [.chief, .leadership]), (.manageNumbering, [.chief]),
        (.manageReports, [.chief]),
        (.makeCopies, [.clerk, .chief, .archivist]),
        (.keepFiles, [.clerk, .officer, .head, .chief, .leadership, .archivist]),
        (.manageFilingList, [.chief, .archivist]), (.approveFilingList, [.chief, .leadership]),
        (.manageRetention, [.archivist, .administrator]), (.arrangeArchive, [.archivist]),
        (.receiveFiles, [.archivist]), (.consentToKeepBack, [.chief, .leadership]),
        (.holdDisposal, [.chief, .leadership, .archivist]), (.proposeDisposal, [.archivist]),
        (.conveneCouncil, [.chief, .leadership]),
        (.giveDisposalOpinion, [.clerk, .officer, .head, .chief, .leadership, .archivist]),
        (.decideDisposal, [.leadership]), (.destroyFiles, [.archivist]),
        (.askForFile, [.clerk, .officer, .head, .chief, .leadership, .archivist]),
        (.permitLoan, [.chief, .leadership]), (.lendFiles, [.archivist]),
        (.packFiles, [.clerk, .officer, .head, .chief, .leadership, .archivist]),
        (.proposeHandling, [.chief]),
        (.submitIncoming, [.clerk, .chief]),
        (.instructIncoming, [.clerk, .chief, .leadership]),
        (.routeIncoming, [.clerk, .chief, .leadership]),
        (.rerouteIncoming, [.chief, .leadership]),
        (.assignHandler, [.head, .chief]),
        (.receiveIncoming, [.clerk, .officer, .head, .chief, .leadership, .archivist]),
        (.recordReceipt, [.clerk]),
        (.handleIncoming, [.officer, .head, .chief, .leadership, .archivist]),
        (.noteHandling, [.clerk, .officer, .head, .chief, .leadership, .archivist]),
        (.decideExtension, [.chief, .leadership]),
        (.sendBackIncoming, [.clerk, .chief]),
        (.reopenIncoming, [.leadership]),
        (.giveTask, [.clerk, .head, .chief, .leadership]),
        (.manageAbsences, [.chief, .leadership, .administrator]),
        (.readStatistics, [.clerk, .head, .chief, .leadership]),
        (.readRegister, [.clerk, .officer, .head, .chief, .leadership, .archivist, .administrator]),
    ]

    @Test func `the table of rights names every act`() {
        #expect(Set(Self.table.map(\.0)) == Set(Act.allCases))
    }

    @Test(arguments: table) func `each act is allowed to exactly its roles`(_ act: Act, _ roles: Set<Role>) {
        for role in Role.allCases { #expect(role.may(act) == roles.contains(role), "\(role) \(act)") }
        #expect(Set(Role.allowed(act)) == roles)
    }

    @Test func `a deputy has the absent person's rights beside their own`() {
        let officer = Person(id: PersonID(1), login: "hoa", name: "Lê Thị Hoa", roles: [.officer])
        let chief = Person(id: PersonID(2), login: "minh", name: "Trần Văn Minh", roles: [.chief])
        #expect(!Actor(person: officer).may(.insertLate))
        #expect(Actor(person: officer, actingFor: chief).may(.insertLate))
    }

    @Test func `who no longer works here may do nothing`() {
        let gone = Person(
            id: PersonID(1), login: "lan", name: "Nguyễn Thị Lan", roles: Set(Role.allCases), isActive: false)
        for act in Act.allCases { #expect(!Actor(person: gone).may(act)) }
    }

    @Test(arguments: [
        ("lan", true), ("nguyen.lan-2", true), ("l", true), ("", false), ("Lan", false), ("2lan", false),
        ("lân", false),
        ("lan thị", false), (String(repeating: "a", count: 33), false),
    ]) func `a short name is of small ASCII letters`(_ text: String, _ isLogin: Bool) {
        #expect(Person.isLogin(text) == isLogin)
    }
}
