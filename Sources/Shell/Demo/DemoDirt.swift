/// What makes a register untidy: spellings of the fingers and of former rules.
enum DemoDirt {
    private static let placements: [(String, String)] = [
        ("hòa", "hoà"), ("hóa", "hoá"), ("khỏe", "khoẻ"), ("thỏa", "thoả"), ("ủy", "uỷ"), ("Ủy", "Uỷ"),
        ("thủy", "thuỷ"), ("Thủy", "Thuỷ"), ("hủy", "huỷ"), ("lũy", "luỹ"), ("xóa", "xoá"), ("tòa", "toà"),
    ]

    /// A text with the tone marks where they stood before the reform: "hoà", "uỷ".
    static func oldTonePlacement(_ text: String) -> String {
        placements.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }

    /// A symbol as hurried fingers leave it; the same letters, other blanks.
    static func spaced(_ symbol: String, random: inout DemoRandom) -> String {
        switch random.below(3) {
        case 0: symbol.replacing("/", with: " /").replacing("-", with: "- ")
        case 1: symbol.replacing("/", with: "/ ")
        default: symbol.replacing("-", with: " - ")
        }
    }

    /// Why a number becomes void.
    static let voidReasons = [
        "Gửi nhầm nơi nhận, đã trả lại nơi gửi", "Vào nhầm sổ: là văn bản đi của cơ quan",
        "Đơn vị đề nghị thu hồi do gửi nhầm bản dự thảo", "Nhập nhầm, văn bản thuộc đơn vị khác",
    ]

    /// Why the second of two numbers for one document becomes void.
    static let doubleReason = "Đăng ký trùng: văn bản đã có số đến từ bản điện tử"

    /// What clerks note.
    static let notes = [
        "Thiếu phụ lục, đã điện thoại đề nghị gửi bổ sung", "Kèm tệp số liệu", "Kèm phụ lục", "Bản sao",
        "Người theo dõi nghỉ phép, Văn phòng nhận thay", "Dấu đóng mờ", "Đã trao đổi qua điện thoại",
        "Ngày văn bản sửa tay", "Phong bì rách khi nhận", "Gửi nhầm địa chỉ, đã chuyển lại nơi gửi",
        "Đơn vị trả lại Văn phòng: không thuộc chức năng",
    ]

    /// How a document changes an earlier one of the same issuer.
    static let amendments = [
        "đính chính văn bản số ", "thay thế văn bản số ", "thu hồi văn bản số ", "bổ sung phụ lục văn bản số ",
    ]
}
