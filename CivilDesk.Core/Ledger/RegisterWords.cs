using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Ledger;

/// <summary>Understands the words of an old register by the office's own lists and by what offices commonly write.</summary>
internal sealed class RegisterWords
{
    private static readonly (string Part, string Code)[] s_channels =
    [
        ("방문", "walk-in"), ("내방", "walk-in"), ("전화", "phone"), ("유선", "phone"), ("우편", "letter"), ("서면", "letter"), ("문서", "letter"), ("현장", "mayor-visit"), ("순방", "town-round"),
        ("동보고", "town-round"), ("홈페이지", "website"), ("누리집", "website"), ("인터넷", "website"), ("온라인", "website"), ("타기관", "other-agency"), ("이송", "other-agency"),
    ];

    // Longer words first: 일부수용 holds 수용.
    private static readonly (string Part, Outcome Outcome, CaseProgress? Progress)[] s_outcomes =
    [
        ("일부수용", Outcome.PartlyAccepted, null), ("부분수용", Outcome.PartlyAccepted, null), ("수용곤란", Outcome.NotAcceptable, null), ("수용불가", Outcome.NotAcceptable, null),
        ("불수용", Outcome.NotAcceptable, null), ("불가", Outcome.NotAcceptable, null), ("해결곤란", Outcome.NotAcceptable, null), ("대안", Outcome.AlternativeOffered, null), ("반복", Outcome.RepeatClosed, null),
        ("장기", Outcome.LongTermReview, CaseProgress.LongTermReview), ("추진중", Outcome.Accepted, CaseProgress.UnderWay), ("추진예정", Outcome.Accepted, CaseProgress.Planned),
        ("안내", Outcome.Guidance, null), ("이첩", Outcome.Referred, null), ("이송", Outcome.Referred, null), ("타기관", Outcome.Referred, null), ("취하", Outcome.Withdrawn, null), ("반려", Outcome.Returned, null),
        ("예외", Outcome.ExceptionClosed, null), ("수용", Outcome.Accepted, null), ("완료", Outcome.Accepted, null), ("해결", Outcome.Accepted, null),
    ];

    private static readonly (string Part, CaseProgress Progress)[] s_progress =
    [
        ("추진중", CaseProgress.UnderWay), ("진행중", CaseProgress.UnderWay), ("추진예정", CaseProgress.Planned), ("예정", CaseProgress.Planned), ("장기", CaseProgress.LongTermReview), ("불가", CaseProgress.Impossible),
        ("이첩", CaseProgress.Referred), ("이송", CaseProgress.Referred), ("완료", CaseProgress.Done),
    ];

    private static readonly (string Part, ReplyChannel Channel)[] s_replies =
    [
        ("전화", ReplyChannel.Phone), ("유선", ReplyChannel.Phone), ("문자", ReplyChannel.TextMessage), ("sms", ReplyChannel.TextMessage), ("메일", ReplyChannel.Email), ("전자우편", ReplyChannel.Email), ("email", ReplyChannel.Email),
        ("방문", ReplyChannel.InPerson), ("대면", ReplyChannel.InPerson), ("면담", ReplyChannel.InPerson), ("서면", ReplyChannel.Letter), ("우편", ReplyChannel.Letter), ("문서", ReplyChannel.Letter), ("공문", ReplyChannel.Letter),
    ];

    private readonly Dictionary<(CodeList, string), string> _codes = [];
    private readonly IReadOnlyList<(string Name, string Code)> _dongs;

    public RegisterWords(CodeBook book)
    {
        foreach (var word in book.All)
        {
            _codes.TryAdd((word.List, RegisterHeadings.Plain(word.Name)), word.Code);
            _codes.TryAdd((word.List, RegisterHeadings.Plain(word.EnglishName)), word.Code);
            _codes.TryAdd((word.List, RegisterHeadings.Plain(word.Code)), word.Code);
        }

        _dongs = [.. book.All.Where(word => word.List is CodeList.Dong).OrderByDescending(word => word.Name.Length).Select(word => (RegisterHeadings.Plain(word.Name), word.Code))];
    }

    public string? Dong(string? text, string? address) => Code(CodeList.Dong, text) ?? (address is null ? null : In(RegisterHeadings.Plain(address)));

    public string? Department(string text) => Code(CodeList.Department, text) ?? Code(CodeList.Department, text.Split([' ', '·', '/', '(', ','], 2)[0]);

    /// <summary>Either level, or both as 교통·주차 > 불법 주정차.</summary>
    public string? Category(string text)
    {
        if (Code(CodeList.Category, text) is { } whole)
        {
            return whole;
        }

        var parts = text.Split(['>', '›', '-', '/', '→'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Reverse().Select(part => Code(CodeList.Category, part)).FirstOrDefault(code => code is not null);
    }

    public string? Channel(string text) => Code(CodeList.Channel, text) ?? (First(s_channels, text) is { } known ? Code(CodeList.Channel, known.Value) : null);

    public static (PetitionType Type, bool HasConflict)? Type(string text) => RegisterHeadings.Plain(text) switch
    {
        var word when word.Contains("법정", StringComparison.Ordinal) => (PetitionType.Statutory, false),
        var word when word.Contains("질의", StringComparison.Ordinal) => (word.Contains("법령", StringComparison.Ordinal) ? PetitionType.InquiryLaw : PetitionType.InquiryProcedure, false),
        var word when word.Contains("갈등", StringComparison.Ordinal) => (PetitionType.Grievance, true),
        var word when word.Contains("고충", StringComparison.Ordinal) => (PetitionType.Grievance, false),
        var word when word.Contains("건의", StringComparison.Ordinal) || word.Contains("제안", StringComparison.Ordinal) => (PetitionType.Suggestion, false),
        var word when word.Contains("기타", StringComparison.Ordinal) => (PetitionType.Other, false),
        _ => null,
    };

    public static (Outcome Outcome, CaseProgress? Progress)? Result(string text) => First(s_outcomes, text) is { } known ? (known.Item2, known.Item3) : null;

    public static CaseProgress? Progress(string text) => First(s_progress, text)?.Value;

    public static ReplyChannel? Reply(string text) => First(s_replies, text)?.Value;

    private static (string Part, TOne, TTwo)? First<TOne, TTwo>((string Part, TOne, TTwo)[] words, string text) => Find(words, word => word.Part, text);

    private static (string Part, T Value)? First<T>((string Part, T Value)[] words, string text) => Find(words, word => word.Part, text);

    private static T? Find<T>(T[] words, Func<T, string> part, string text)
        where T : struct
    {
        var plain = RegisterHeadings.Plain(text);
        foreach (var word in words)
        {
            if (plain.Contains(part(word), StringComparison.Ordinal))
            {
                return word;
            }
        }

        return null;
    }

    private string? In(string address) => _dongs.FirstOrDefault(dong => address.Contains(dong.Name, StringComparison.Ordinal)).Code;

    private string? Code(CodeList list, string? text) => text is not null && _codes.TryGetValue((list, RegisterHeadings.Plain(text)), out var code) ? code : null;
}
