using CivilDesk.Core.Codes;
using CivilDesk.Core.Desk;

namespace CivilDesk.Web.Codes;

/// <summary>A word while it is being written; with the version it was read at, and one command for all tries of its save.</summary>
public sealed class CodeDraft
{
    public CodeList List { get; private init; }

    public CodeWord? Word { get; private init; }

    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    public string EnglishName { get; set; } = "";

    public string? Parent { get; set; }

    public string? UsualDepartment { get; set; }

    public bool IsRetired { get; set; }

    public CommandId Command { get; } = CommandId.New();

    public static CodeDraft New(CodeList list) => new() { List = list };

    public static CodeDraft Of(CodeWord word) => new()
    {
        List = word.List,
        Word = word,
        Code = word.Code,
        Name = word.Name,
        EnglishName = word.EnglishName,
        Parent = word.Parent,
        UsualDepartment = word.UsualDepartment,
        IsRetired = word.IsRetired,
    };
}
