import Office
import Records
import Testing

@testable import Store

/// Disposal cases as far as a test wants them.
extension SampleProcedures {
    func propose(
        _ files: [RecordFile], key: String = "d", _ role: Role = .archivist
    ) throws -> DisposalCase {
        try perform(
            ProposeDisposal(
                title: "Hồ sơ năm 2010", explanation: "Hết hạn", files: files.map(\.id), formKey: key), role)
    }

    func council() throws -> [CouncilMember] {
        [
            CouncilMember(person: try person(.chief), seat: .chair),
            CouncilMember(person: try person(.archivist), seat: .secretary),
            CouncilMember(person: try person(.officer), seat: .member),
        ]
    }

    /// Brings a case as far as a state.
    func bring(
        _ disposal: DisposalCase, to state: DisposalState
    ) throws -> DisposalCase {
        var disposal = disposal
        if state == .proposed { return disposal }
        if state == .refused { return try perform(RefuseDisposal(disposal, reason: "Còn dùng"), .chief) }
        disposal = try perform(ConveneCouncil(for: disposal, members: council()), .chief)
        if state == .council { return disposal }
        for role in [Role.chief, .archivist, .officer] {
            disposal = try perform(GiveCouncilOpinion(on: disposal.id, agrees: true), role)
        }
        disposal = try perform(ConcludeCouncil(disposal), .chief)
        if state == .appraisal { return disposal }
        disposal = try perform(RecordAppraisal("Công văn 15/TLĐ ngày 01/11/2026", of: disposal), .archivist)
        if state == .appraised { return disposal }
        disposal = try perform(
            DecideDisposal(disposal, decision: "31/QĐ-LĐLĐ", on: SampleProcedures.today), .leadership)
        if state == .decided { return disposal }
        return try perform(destroy(disposal), .archivist).disposal
    }

    func destroy(_ disposal: DisposalCase) throws -> DestroyFiles {
        DestroyFiles(
            disposal, executors: [try person(.archivist), try person(.clerk)], method: "Nghiền bột giấy",
            on: SampleProcedures.today)
    }
}
