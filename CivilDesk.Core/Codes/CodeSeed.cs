using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Codes;

/// <summary>Puts the default words into a new ledger; from then on they are the office's own.</summary>
public static class CodeSeed
{
    /// <summary>Adds the default words; the caller saves and has seen that there are none yet.</summary>
    public static void Fill(DeskDb db)
    {
        Fill(db, CodeList.Dong, DefaultCodes.Dongs);
        Fill(db, CodeList.Department, DefaultCodes.Departments);
        Fill(db, CodeList.Category, DefaultCodes.Categories);
        Fill(db, CodeList.Channel, DefaultCodes.Channels);
    }

    private static void Fill(DeskDb db, CodeList list, IReadOnlyList<DefaultCode> words)
    {
        for (var order = 0; order < words.Count; order++)
        {
            var word = words[order];
            db.Add(CodeEntry.Create(list, word.Code, word.Name, word.EnglishName, word.Parent, Usual(list, word), order));
        }
    }

    private static string? Usual(CodeList list, DefaultCode word) => list is not CodeList.Category ? null
        : DefaultCodes.UsualDepartment.GetValueOrDefault(word.Code) ?? (word.Parent is { } parent ? DefaultCodes.UsualDepartment.GetValueOrDefault(parent) : null);
}
