import Interchange
import Testing

@Suite struct MailReaderTests {
    private func read(_ text: String) throws -> MailMessage {
        try #require(MailMessage.read(Array(text.replacing("\n", with: "\r\n").utf8)))
    }

    @Test func `a message of parts gives its headers, its plain text and the names of what hangs on it`() throws {
        let message = try read(
            """
            From: =?UTF-8?B?TMOqIFRo4buLIEhvYQ==?= <hoa@example.vn>
            To: vanphong@example.vn
            Subject: =?utf-8?q?B=C3=A1o_c=C3=A1o?= =?utf-8?q?_qu=C3=BD?=
             3
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="ngoai"

            Lời dẫn không đọc
            --ngoai
            Content-Type: multipart/alternative; boundary=trong

            --trong
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            K=C3=ADnh g=E1=BB=ADi Ban =
            Th=C6=B0=E1=BB=9Dng v=E1=BB=A5
            --trong
            Content-Type: text/html; charset=utf-8

            <p>Kính gửi</p>
            --trong--
            --ngoai
            Content-Type: application/pdf; name="=?UTF-8?B?YsOhbyBjw6FvLnBkZg==?="
            Content-Disposition: attachment
            Content-Transfer-Encoding: base64

            JVBERi0x
            --ngoai
            Content-Type: application/octet-stream
            Content-Disposition: attachment; filename*0*=utf-8'vi'Ph%E1%BB%A5; filename*1*=%20l%E1%BB%A5c.xlsx

            x
            --ngoai--
            bỏ qua
            """)
        #expect(message.headers.map(\.name) == ["From", "To", "Subject"])
        #expect(
            message.headers.map(\.value) == ["Lê Thị Hoa <hoa@example.vn>", "vanphong@example.vn", "Báo cáo quý 3"])
        #expect(message.texts == ["Kính gửi Ban Thường vụ"])
        #expect(message.attached.map(\.name) == ["báo cáo.pdf", "Phụ lục.xlsx"])
        #expect(message.attached.map(\.bytes) == [6, 1])
        #expect(!message.isCut)
    }

    @Test(arguments: [
        ("=?windows-1258?Q?=D0o=E0n_Tr=E2=CCn_C=F4ng_Danh?=", "Đoàn Trần Công Danh"),
        ("=?windows-1258?Q?Ph=FA_L=FDu_An?=", "Phú Lưu An"), ("=?VISCII?Q?Kh=E4i?=", "Khải"),
        ("Re: =?UTF-8?B?VGjDtG5nIGLDoW8=?= - Important", "Re: Thông báo - Important"),
        ("=?iso-8859-1?Q?DSI_Charg=E9?= <j@example.fr>", "DSI Chargé <j@example.fr>"),
        // A letter cut in two by two words.
        ("=?utf-8?B?4bq=?= =?utf-8?B?vQ==?=", "ẽ"), ("=?x-viet-tcvn?Q?Li=AAn_=AEo=B5n?=", "Liên đoàn"),
        ("=?utf-8?X?a?= =? =?=", "=?utf-8?X?a?= =? =?="), ("=?utf-8*vi?q?a?=b", "ab"),
    ]) func `encoded words of headers are read`(_ written: String, _ meant: String) throws {
        let message = try read("Subject: \(written)\n\n")
        #expect(message.headers.first?.value == meant)
    }

    @Test func `a body in an old encoding is converted by what it says, and recognised where it says something wrong`()
        throws
    {
        let text = "Tổng Liên đoàn Lao động Việt Nam báo cáo kết quả thực hiện"
        for encoding in TextEncoding.legacy {
            for label in [encoding == .vni ? "x-viet-vni" : encoding.rawValue, "iso-8859-1", "utf-8"] {
                var bytes = Array("Subject: a\r\nContent-Type: text/plain; charset=\(label)\r\n\r\n".utf8)
                bytes += EncodingTests.encoded(text, encoding)
                #expect(MailMessage.read(bytes)?.texts == [text], "\(encoding) as \(label)")
            }
        }
    }

    @Test func `a message within a message, and a page alone, give their text`() throws {
        let message = try read(
            """
            Subject: Fw
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: message/rfc822

            Subject: =?utf-8?q?Trong?=
            Content-Type: text/html

            <p>M&#7901;i h&#7885;p</p>
            --b
            """)
        #expect(message.texts == ["Trong", "Mời họp"])
    }

    @Test func `what is no mail is not read as one`() {
        #expect(MailMessage.read(Array("Kính gửi: Ban\n\nabc".utf8)) == nil)
        #expect(MailMessage.read([]) == nil)
    }

    @Test func `parts without end and within one another are cut off, not followed`() throws {
        var deep = "Subject: a\n"
        for level in 0..<40 { deep += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n" }
        #expect(try read(deep + "\n\nx").isCut)
        let many = String(repeating: "--b\n\nx\n", count: 2000)
        let message = try read("Subject: a\nContent-Type: multipart/mixed; boundary=b\n\n" + many)
        #expect(message.isCut && message.texts.count <= MailLimits.parts)
        let long = "Subject: a\n\n" + String(repeating: "a", count: MailLimits.textBytes + 1)
        #expect(try read(long).isCut)
    }

    @Test func `whatever bytes are changed, there is an end`() throws {
        let whole = Array(
            "Subject: =?utf-8?b?4bq9?=\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=E1=BA=BD=\r\n--b--\r\n"
                .utf8)
        for place in whole.indices {
            for byte in [0, 0x3D, 0x3F, 0x22, 0x0A, 0xFF] as [UInt8] {
                var bytes = whole
                bytes[place] = byte
                _ = MailMessage.read(bytes)?.text
            }
        }
    }
}
