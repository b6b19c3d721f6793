public import DocumentModel
public import Records
import Reports

extension Samples {
    /// A text with everything that a draft can hold, as it is written from blocks.
    public static let draft = DraftText(
        """
        Mở đầu có {Văn bản đến trong kỳ: 1.234} văn bản, **đậm** và *nghiêng*, ***cả hai***; **{Đơn, thư: ?}** đơn.

        Phần I. TÌNH HÌNH

        Chương II

        Mục 1. Số liệu

        I. KẾT QUẢ
        1. Việc thứ nhất & <việc> "khác"
        1.1. Việc nhỏ
        a) Điểm
        - Mục
        + Mục con

        {bảng: Văn bản đến theo loại}
        | TT | Loại | Số |
        | Nhóm |
        | 1 | **Công văn** | 1.200 |
        | 2 | Báo cáo | {Báo cáo: 34} |
        {hết bảng}

        Giữa hai bảng.

        | a | b |
        | 1 |  |

        Điều 1. Phạm vi

        Điều 2. Có hiệu lực từ **ngày** ký.
        Trên đây là báo cáo./.

        """)

    /// The letter of a type with a draft's text.
    public static func drafted(_ type: String, _ text: DraftText = draft) -> DocumentTree {
        var content = OutgoingContent(typeCode: type, symbolTail: "BC-LĐLĐ", subject: "kết quả")
        content.recipients = [Recipient("Tổng Liên đoàn Lao động Việt Nam")]
        content.signer = "Nguyễn Thị Thanh Hằng"
        content.signerTitle = "CHỦ TỊCH"
        let document = OutgoingDocument(
            id: OutgoingID(1), number: nil, content: content, state: .drafting, createdAt: Instant(milliseconds: 0),
            createdBy: PersonID(1))
        return Letter.tree(LetterContent(document, text: text, office: office, year: 2026))
    }
}
