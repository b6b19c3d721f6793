import Testing
import Text

@Suite struct VietnameseSyllableTests {
    @Test(arguments: [
        "a", "ý", "Liên", "ĐOÀN", "nghiệp", "quốc", "quyền", "giếng", "gì", "giữ", "khuỷu", "thuở", "rượu", "xoong",
        "Đắk", "hoà", "hòa", "ghế", "kỷ", "tiếng", "phường", "Uỷ", "tie\u{302}\u{301}ng", "e",
    ]) func `a syllable is known in any case, form and place of its tone`(_ word: String) {
        #expect(VietnameseSyllable.isOne(word))
    }

    @Test(arguments: [
        "", "®oµn", "Réunion", "été", "thành phố", "cê", "kà", "nghà", "ngê", "thuậtt", "bàc", "cảt", "quz", "fà",
        "tèr", "ổn1",
        "á\u{301}", "q", "sỹỹ", String(repeating: "a", count: 100),
    ]) func `what is none is not taken for one`(_ word: String) {
        #expect(!VietnameseSyllable.isOne(word))
    }
}
