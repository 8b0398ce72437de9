using System.Collections.Frozen;

namespace CivilDesk.Core.Codes;

/// <summary>All words at one moment: immutable, shared by every screen, replaced when a word is edited.</summary>
public sealed class CodeBook
{
    private readonly FrozenDictionary<(CodeList, string), CodeWord> _words;

    internal CodeBook(IEnumerable<CodeWord> words)
    {
        _words = words.ToFrozenDictionary(word => (word.List, word.Code));
        All = [.. _words.Values.OrderBy(word => word.List).ThenBy(word => word.Order).ThenBy(word => word.Id)];
    }

    public IReadOnlyList<CodeWord> All { get; }

    /// <summary>What a form offers.</summary>
    public IEnumerable<CodeWord> Offered(CodeList list) => All.Where(word => word.List == list && !word.IsRetired);

    public CodeWord? Find(CodeList list, string? code) => code is not null && _words.TryGetValue((list, code), out var word) ? word : null;

    /// <summary>The word for a code, or a dash when there is none.</summary>
    public string Text(CodeList list, string? code) => code is null ? "–" : Find(list, code)?.Text ?? code;

    /// <summary>Category with its upper level, as <c>교통·주차 > 불법 주정차</c>.</summary>
    public string CategoryPath(string? code) => Find(CodeList.Category, code) is { } word
        ? word.Parent is { } parent ? $"{Text(CodeList.Category, parent)} › {word.Text}" : word.Text
        : Text(CodeList.Category, code);

    /// <summary>The first-level category to which a code belongs.</summary>
    public string TopCategory(string code) => Find(CodeList.Category, code)?.Parent ?? code;

    public bool Offers(CodeList list, string? code) => Find(list, code) is { IsRetired: false };
}
