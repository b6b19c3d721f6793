// The archive: what people may do in it.
extension Phrase {
    package static let actKeepFiles = Phrase(vi: "lập hồ sơ", en: "keep files")
    package static let actManageFilingList = Phrase(vi: "soạn danh mục hồ sơ", en: "write the filing list")
    package static let actApproveFilingList = Phrase(vi: "phê duyệt danh mục hồ sơ", en: "approve the filing list")
    package static let actManageRetention = Phrase(
        vi: "đặt bảng thời hạn bảo quản", en: "keep the retention schedule")
    package static let actArrangeArchive = Phrase(vi: "sắp xếp kho lưu trữ", en: "arrange the archive")
    package static let actReceiveFiles = Phrase(vi: "nhận hồ sơ nộp lưu", en: "take files into the archive")
    package static let actConsentToKeepBack = Phrase(
        vi: "đồng ý cho giữ lại hồ sơ", en: "consent that files are kept back")
    package static let actHoldDisposal = Phrase(vi: "tạm dừng hủy tài liệu", en: "stop disposal")
    package static let actProposeDisposal = Phrase(vi: "đề nghị hủy tài liệu", en: "propose disposal")
    package static let actConveneCouncil = Phrase(
        vi: "lập Hội đồng xác định giá trị tài liệu", en: "form the appraisal council")
    package static let actGiveDisposalOpinion = Phrase(
        vi: "cho ý kiến trong Hội đồng xác định giá trị tài liệu", en: "give an opinion in the appraisal council")
    package static let actDecideDisposal = Phrase(vi: "quyết định hủy tài liệu", en: "decide disposal")
    package static let actDestroyFiles = Phrase(vi: "hủy tài liệu theo quyết định", en: "destroy what was decided")
    package static let actAskForFile = Phrase(vi: "yêu cầu mượn, đọc hồ sơ", en: "ask for a file to read")
    package static let actPermitLoan = Phrase(vi: "duyệt cho mượn hồ sơ", en: "permit a loan")
    package static let actPackFiles = Phrase(vi: "đóng gói hồ sơ đưa ra ngoài", en: "pack files to go out")
    package static let actLendFiles = Phrase(vi: "cho mượn, nhận trả hồ sơ", en: "lend files and take them back")
}
