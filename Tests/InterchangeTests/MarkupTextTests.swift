import Interchange
import Testing

@Suite struct MarkupTextTests {
    static func text(_ markup: String, _ kind: MarkupText.Kind) -> String {
        MarkupText.text(of: Array(markup.utf8), kind: kind)
    }

    @Test(arguments: [
        ("<p>Kính gửi: <b>Ban</b> Tổ chức</p>\n<p>V/v  mời\thọp</p>", "Kính gửi: Ban Tổ chức\nV/v mời họp"),
        ("a<br/>b<!-- c > d --><style>p{}</style>e<SCRIPT>1<2</SCRIPT>f", "a\nbef"),
        (
            "1 &lt; 2 &amp;&amp; 3 &gt; 2 &quot;x&apos; &#225;&#xE1; &copy; &#x110000; &#0x;",
            "1 < 2 && 3 > 2 \"x' áá &copy; &#x110000; &#0x;"
        ),
        ("<td>a</td><td>b</td><tr><td>c", "a b\nc"), ("5 < 6 và 7 > 6 <", "5 < 6 và 7 > 6 <"),
        ("<a title='>'>x</a>", "x"), ("<p></p><p></p><p></p>a", "a"), ("<![CDATA[<b>]]>", "<b>"), ("", ""),
    ]) func `tags come off HTML and what is text stays`(_ markup: String, _ text: String) {
        #expect(Self.text(markup, .html) == text)
    }

    @Test func `a Word document gives its paragraphs without what was deleted`() {
        let markup = """
            <?xml version="1.0"?><w:document><w:body><w:p><w:r><w:t>Quyết</w:t></w:r><w:r><w:t xml:space="preserve"> định</w:t>\
            </w:r></w:p><w:p><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:r><w:tab/><w:t>Điều 1</w:t><w:br/>\
            <w:t>a</w:t></w:r></w:p></w:body></w:document>
            """
        #expect(Self.text(markup, .word) == "Quyết định\nĐiều 1\na")
    }

    @Test func `an OpenDocument gives its paragraphs and cells`() {
        let markup = """
            <office:text><text:h>Báo cáo</text:h><text:p>Quý<text:s/>III</text:p><table:table-row><table:table-cell>\
            <text:p>a</text:p></table:table-cell></table:table-row></office:text>
            """
        #expect(Self.text(markup, .openDocument) == "Báo cáo\nQuý III\na")
    }

    @Test func `a document type declares nothing here`() {
        let bomb = "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>"
        #expect(Self.text(bomb, .xml).contains("&x;"))
    }

    @Test func `no broken markup stops or multiplies it`() {
        for piece in ["<", "<a", "<a '", "&", "&#", "<!--", "<![CDATA[", "</", "<?"] {
            let many = String(repeating: piece, count: 20_000)
            #expect(Self.text(many, .html).utf8.count <= many.utf8.count)
        }
    }
}
