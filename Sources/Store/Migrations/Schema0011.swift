/// The eleventh schema: the index of papers in files that stand in no register.
///
/// Frozen once a version is tagged; never names a Swift type. `paper_text` holds no text of its own: what is written of a paper stands in
/// `file_item` and never changes. Its columns are those of `search_text`, so that one search means the same in both; its tag is the file
/// that the paper lies in.
let schema0011 = """
    CREATE VIRTUAL TABLE paper_text USING fts5 (
        subject, symbol, issuer, people, more, tags, content='', tokenize='vanthu', prefix='1 2 3', detail=full
    );
    INSERT INTO paper_text (paper_text, rank) VALUES ('automerge', 16);
    INSERT INTO paper_text (paper_text, rank) VALUES ('crisismerge', 64);
    INSERT INTO paper_text (paper_text, rank) VALUES ('hashsize', 8388608);
    INSERT INTO paper_text (rowid, subject, symbol, issuer, people, more, tags)
        SELECT id, title, coalesce(symbol, ''), coalesce(author, ''), '', '', char(1) || 'f' || file_id
        FROM file_item WHERE title IS NOT NULL ORDER BY id;
    """
