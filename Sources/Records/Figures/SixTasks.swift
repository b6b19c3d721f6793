/// The rows of the return on the six tasks (phiếu số liệu thực hiện Chỉ thị 02/CT-ĐCT).
///
/// Wording and origin of each row: "letter" where a sentence of the guidance letter asks for it, "added" where it is needed
/// to compute or to check. Only 1.3 has a target in the letter ("phấn đấu"); all others are set by the office.
public enum SixTasks {
    /// All rows in the order of the form.
    public static let indicators: [Indicator] = computers + internet + software + network + site + staff

    private static let none = FigureState("Chưa có", "None")
    private static let use = [
        FigureState("Chưa dùng", "Not used"), FigureState("Dùng thử", "On trial"),
        FigureState("Dùng thường xuyên", "Used regularly"),
    ]

    private static let computers: [Indicator] = [
        Indicator("1.1", task: .computers, "Tổng số cán bộ cơ quan", "Officers", direction: .context, origin: .added),
        Indicator(
            "1.2", task: .computers, "Số cán bộ biết sử dụng máy tính", "Officers able to use a computer",
            direction: .context, origin: .letter),
        Indicator(
            "1.3", task: .computers, "Trong đó: được trang bị máy tính để làm việc", "Of them with a computer at work",
            base: "1.2", direction: .up, origin: .letter, letterTarget: 10_000),
        Indicator(
            "1.4", task: .computers, "Số ban chuyên môn", "Specialised departments", direction: .context,
            origin: .letter),
        Indicator(
            "1.5", task: .computers, "Số ban được trang bị đủ máy tính", "Departments fully equipped", base: "1.4",
            direction: .up, origin: .letter),
    ]

    private static let internet: [Indicator] = [
        Indicator(
            "2.1", task: .internet, "Số cán bộ truy cập được Internet khi làm việc", "Officers with Internet at work",
            base: "1.1", direction: .up, origin: .letter),
        Indicator(
            "2.2", task: .internet, "Số cán bộ sử dụng hộp thư điện tử", "Officers using an e-mail box", base: "1.1",
            direction: .up, origin: .letter),
        Indicator(
            "2.3", task: .internet, "Số báo cáo, văn bản, tài liệu hội nghị, giấy mời đã gửi trong kỳ",
            "Reports, documents, conference papers and invitations sent", direction: .context, origin: .letter),
        Indicator(
            "2.4", task: .internet, "Trong đó: gửi bằng thư điện tử hoặc truyền tệp qua Internet",
            "Of them by e-mail or file transfer", base: "2.3", direction: .up, origin: .letter),
        Indicator(
            "2.5", task: .internet, "Biện pháp bảo mật khi gửi qua mạng", "Protection when sending over the network",
            kind: .state([
                none, FigureState("Có, chưa thành quy định", "In use, not laid down"),
                FigureState("Có quy định", "Laid down"),
            ]), direction: .up, origin: .letter),
        Indicator(
            "2.6", task: .internet, "Số vụ gửi tài liệu bảo mật qua mạng khi chưa có biện pháp bảo mật",
            "Confidential papers sent unprotected", direction: .down, origin: .letter, isInspected: true),
    ]

    private static let software: [Indicator] = [
        Indicator(
            "3.1", task: .software, "Phần mềm quản lý thông tin điều hành của Tổng Liên đoàn",
            "The Confederation's operations software", kind: .state(use), direction: .up, origin: .letter),
        Indicator(
            "3.2", task: .software, "Phần mềm quản lý tài chính, tài sản công đoàn",
            "Union finance and assets software",
            kind: .state(use), direction: .up, origin: .letter),
        Indicator(
            "3.3", task: .software, "Số phần mềm khác của Tổng Liên đoàn đang dùng",
            "Other Confederation software in use", direction: .up, origin: .letter),
        Indicator(
            "3.4", task: .software, "Phần mềm khác phục vụ công tác công đoàn: tên, công việc",
            "Other software: name and purpose", kind: .text, direction: .context, origin: .letter),
        Indicator(
            "3.5", task: .software, "Số cán bộ sử dụng thường xuyên các phần mềm trên", "Officers using them regularly",
            base: "1.1", direction: .up, origin: .added),
    ]

    private static let running = 2

    private static let network: [Indicator] = [
        Indicator(
            "4.1", task: .network, "Điều kiện thiết lập mạng LAN", "Conditions for a LAN",
            kind: .state([FigureState("Chưa có", "Not yet"), FigureState("Có", "Yes")]), direction: .context,
            origin: .letter),
        Indicator(
            "4.2", task: .network, "Mạng LAN", "LAN",
            kind: .state([none, FigureState("Đang lập", "Being set up"), FigureState("Đang dùng", "In use")]),
            direction: .up, origin: .letter),
        Indicator(
            "4.3t", task: .network, "Tổng số máy tính", "Computers", direction: .context, origin: .added),
        Indicator(
            "4.3", task: .network, "Trong đó: số máy tính nối mạng LAN", "Of them on the LAN", base: "4.3t",
            direction: .up, origin: .added, condition: .init("4.2", atLeast: running)),
        Indicator(
            "4.4", task: .network, "Dùng chung cổng kết nối Internet", "Shared Internet gateway", kind: .yesNo,
            direction: .up, origin: .letter, condition: .init("4.2", atLeast: running)),
        Indicator(
            "4.5", task: .network, "Dùng phần mềm qua mạng LAN", "Software used over the LAN", kind: .yesNo,
            direction: .up, origin: .letter, condition: .init("4.2", atLeast: running)),
        Indicator(
            "4.6", task: .network, "Số ban có văn bản, tài liệu, số liệu dùng chung trên mạng",
            "Departments sharing documents and data", base: "1.4", direction: .up, origin: .letter,
            condition: .init("4.2", atLeast: running)),
    ]

    private static let site: [Indicator] = [
        Indicator(
            "5.1", task: .site, "Trang tin điện tử", "Web site",
            kind: .state([
                none, FigureState("Đang xây dựng", "In preparation"), FigureState("Đang hoạt động", "Running"),
            ]), direction: .up, origin: .letter),
        Indicator(
            "5.1a", task: .site, "Địa chỉ trang tin điện tử", "Address of the web site", kind: .text,
            direction: .context, origin: .letter),
        Indicator(
            "5.2", task: .site, "Số tin, bài đăng trong kỳ", "Items published", direction: .up, origin: .added,
            condition: .init("5.1", atLeast: running)),
        Indicator(
            "5.3", task: .site, "Kết nối với Trang tin điện tử của Tổng Liên đoàn",
            "Linked with the Confederation's site",
            kind: .yesNo, direction: .up, origin: .letter, condition: .init("5.1", atLeast: running)),
        Indicator(
            "5.4", task: .site, "Số tin, bài gửi Tổng Liên đoàn", "Items sent to the Confederation", direction: .up,
            origin: .letter),
        Indicator(
            "5.4b", task: .site, "Số tin, bài lấy từ Tổng Liên đoàn", "Items taken from the Confederation",
            direction: .up, origin: .letter),
        Indicator(
            "5.5", task: .site, "Ý kiến, câu hỏi của đoàn viên, người lao động qua mạng: đã nhận",
            "Questions from members and workers: received", direction: .context, origin: .letter),
        Indicator(
            "5.5b", task: .site, "Trong đó: đã trả lời", "Of them answered", base: "5.5", direction: .up,
            origin: .letter),
    ]

    private static let staff: [Indicator] = [
        Indicator(
            "6.1", task: .staff, "Số cán bộ có chuyên môn về tin học", "Officers with an IT qualification",
            direction: .up, origin: .letter),
        Indicator(
            "6.2", task: .staff, "Trong đó: được bố trí đúng chuyên môn", "Of them placed in IT work", direction: .up,
            origin: .letter),
        Indicator(
            "6.3", task: .staff, "Số cán bộ tin học tuyển dụng trong kỳ", "IT officers recruited", direction: .up,
            origin: .letter),
        Indicator(
            "6.4", task: .staff, "Số cán bộ được học tập, bồi dưỡng tin học trong kỳ", "Officers trained", base: "1.1",
            direction: .up, origin: .letter),
        Indicator(
            "6.4b", task: .staff, "Số lượt bồi dưỡng tin học trong kỳ", "Trainings attended by persons",
            direction: .context, origin: .added),
        Indicator(
            "6.5", task: .staff, "Số lớp bồi dưỡng tự tổ chức", "Courses held", direction: .context, origin: .added),
        Indicator(
            "6.5b", task: .staff, "Số lớp bồi dưỡng cử đi học", "Courses attended", direction: .context,
            origin: .added),
    ]
}
