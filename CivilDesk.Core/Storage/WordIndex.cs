using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Storage;

/// <summary>
/// Finds parts of Korean words: every word is kept as its pairs of letters in an FTS5 table, so that two syllables, of which most
/// nouns consist, are found without reading every row. The rest of a word's spelling does not matter to it: letters travel as
/// four hexadecimal digits each, which leaves no tokenizer anything to interpret.
/// </summary>
internal static class WordIndex
{
    private const int UnitDigits = 4;

    /// <summary>Made beside the migrations, because EF does not know virtual tables. Contentless: it can be made anew from the cases.</summary>
    public static Task CreateAsync(DeskDb db, CancellationToken ct) => db.Database.ExecuteSqlAsync(
        $"CREATE VIRTUAL TABLE IF NOT EXISTS SearchWords USING fts5(Pairs, content='', contentless_delete=1, tokenize='ascii')", ct);

    /// <summary>Keeps the words of one record, instead of what was kept of it before.</summary>
    public static Task PutAsync(DeskDb db, long id, string text, CancellationToken ct)
    {
        var pairs = Pairs(text);
        return db.Database.ExecuteSqlAsync($"INSERT OR REPLACE INTO SearchWords(rowid, Pairs) VALUES ({id}, {pairs})", ct);
    }

    /// <summary>The ids whose text holds every word of <paramref name="text"/>, each as a part of one of its words; null when there is no word.</summary>
    public static IQueryable<long>? Matching(DeskDb db, string text) => Query(text, " AND ") is { Length: > 0 } query ? Hits(db, query) : null;

    /// <summary>
    /// One page of those ids in their order. Whole SQL and not composed by EF, which would sort all hits anew: the index hands
    /// them out sorted and stops after the page, so that a common word costs no more than a rare one.
    /// </summary>
    public static async Task<IReadOnlyList<long>> PageAsync(DeskDb db, string text, bool newestFirst, int skip, int take, CancellationToken ct)
    {
        var query = Query(text, " AND ");
        return query.Length == 0 ? [] : await (newestFirst
            ? db.Database.SqlQuery<long>($"SELECT rowid AS Value FROM SearchWords WHERE SearchWords MATCH {query} ORDER BY rowid DESC LIMIT {take} OFFSET {skip}")
            : db.Database.SqlQuery<long>($"SELECT rowid AS Value FROM SearchWords WHERE SearchWords MATCH {query} ORDER BY rowid LIMIT {take} OFFSET {skip}")).ToListAsync(ct);
    }

    /// <summary>The newest ids whose text holds any of the words, for "have we had this before?".</summary>
    public static async Task<IReadOnlyList<long>> NewestOfAnyAsync(DeskDb db, string text, int take, CancellationToken ct)
    {
        var query = Query(text, " OR ");
        return query.Length == 0 ? [] : await db.Database
            .SqlQuery<long>($"SELECT rowid AS Value FROM SearchWords WHERE SearchWords MATCH {query} ORDER BY rowid DESC LIMIT {take}")
            .ToListAsync(ct);
    }

    internal static string Pairs(string text)
    {
        var pairs = new StringBuilder(text.Length * (UnitDigits + 1) * 2);
        foreach (var word in Words(text))
        {
            for (var at = 0; at < word.Length; at++)
            {
                Append(pairs, word[at]);
                if (at + 1 < word.Length)
                {
                    Append(pairs, word[at + 1]);
                }

                // The last letter stands alone: it ends the word, so that no phrase runs on into the next one.
                pairs.Append(' ');
            }
        }

        return pairs.ToString();
    }

    private static IQueryable<long> Hits(DeskDb db, string query) =>
        db.Database.SqlQuery<long>($"SELECT rowid AS Value FROM SearchWords WHERE SearchWords MATCH {query}");

    private static string Query(string text, string join) => string.Join(join, Words(text).Distinct().Select(word =>
    {
        var pairs = Pairs(word).TrimEnd();
        var lastLetter = pairs.Length - UnitDigits;
        return word.Length == 1 ? pairs + "*" : $"\"{pairs[..lastLetter].TrimEnd()}\"";
    }));

    private static string[] Words(string text) =>
        text.Normalize(NormalizationForm.FormC).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static void Append(StringBuilder pairs, char letter) => pairs.Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
}
