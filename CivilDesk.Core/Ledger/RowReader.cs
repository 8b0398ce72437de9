using System.Globalization;
using System.Text.RegularExpressions;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.Privacy;

namespace CivilDesk.Core.Ledger;

/// <summary>Makes a case out of a row, or says with which rule each of its cells collides; reads on after the first, so that one file is mended once.</summary>
internal sealed partial class RowReader(RegisterWords words, DeskClock clock)
{
    private static readonly TimeOnly s_opens = new(9, 0), s_closes = new(18, 0);

    public EarlierCase? Read(RegisterRow row, List<ImportError> errors)
    {
        var before = errors.Count;
        T? Need<T>(RegisterColumn column, Func<string, T?> read, string missing, string unknown = "import.word-unknown")
            where T : struct
        {
            if (row.Text(column) is not { } text)
            {
                Wrong(column, missing);
                return null;
            }

            if (read(text) is { } value)
            {
                return value;
            }

            Wrong(column, unknown);
            return null;
        }

        string Code(RegisterColumn column, Func<string, string?> read, string unknown)
        {
            var code = row.Text(column) is { } text ? read(text) : null;
            if (code is null)
            {
                Wrong(column, unknown);
            }

            return code ?? "";
        }

        T? May<T>(RegisterColumn column, Func<string, T?> read)
            where T : struct
        {
            if (row.Text(column) is not { } text)
            {
                return null;
            }

            var value = read(text);
            if (value is null)
            {
                Wrong(column, "import.word-unknown");
            }

            return value;
        }

        DateTimeOffset? Day(RegisterColumn column, TimeOnly hour)
        {
            if (!row.Cells.TryGetValue(column, out var value))
            {
                return null;
            }

            var at = CellText.Instant(value, hour);
            if (at is null)
            {
                Wrong(column, "import.date-unreadable");
            }

            // A day alone that is today has not come to its closing hour yet.
            return at > clock.Now && DeskClock.DayOf(at.Value) == clock.Today ? clock.Now : at;
        }

        void Wrong(RegisterColumn column, string code) => errors.Add(new(row.Number, column, code, []));

        if (row.Text(RegisterColumn.Number) is null)
        {
            Wrong(RegisterColumn.Number, "import.number-needed");
        }

        var received = Day(RegisterColumn.ReceivedAt, s_opens);
        if (received is null && !row.Cells.ContainsKey(RegisterColumn.ReceivedAt))
        {
            Wrong(RegisterColumn.ReceivedAt, "import.received-needed");
        }

        var type = Need(RegisterColumn.Type, RegisterWords.Type, "import.type-needed");
        var channel = Code(RegisterColumn.Channel, words.Channel, "code.unknown-channel");
        var category = Code(RegisterColumn.Category, words.Category, "code.unknown-category");
        var dong = words.Dong(row.Text(RegisterColumn.Dong), row.Text(RegisterColumn.Address));
        if (dong is null)
        {
            Wrong(RegisterColumn.Dong, "code.unknown-dong");
        }

        var department = row.Cells.ContainsKey(RegisterColumn.Department) ? Code(RegisterColumn.Department, words.Department, "code.unknown-department") : null;
        var result = May(RegisterColumn.Outcome, RegisterWords.Result);
        var progress = May(RegisterColumn.Progress, RegisterWords.Progress);
        var (reason, remedy) = Refusal(row);
        var earlier = new EarlierCase(
            row.Text(RegisterColumn.Number) ?? "",
            new ComplaintIntake(
                null, Person(row, dong), row.Text(RegisterColumn.Title) ?? "", Story(row), row.Text(RegisterColumn.Wish), dong ?? "", category, channel, type?.Type ?? default)
            {
                Group = Group(row),
                HasConflict = type?.HasConflict is true || May(RegisterColumn.Conflict, CellText.YesNo) is true,
                WentOrdinaryWay = May(RegisterColumn.WentOrdinaryWay, CellText.YesNo),
                PreferredChannel = May(RegisterColumn.PreferredChannel, RegisterWords.Reply),
            },
            received ?? clock.Now)
        {
            RepeatNumber = May(RegisterColumn.RepeatNumber, Number) ?? 1,
            DepartmentCode = department,
            AssignedAt = Day(RegisterColumn.AssignedAt, s_opens),
            Outcome = result?.Outcome,
            Progress = progress ?? result?.Progress,
            Answer = row.Text(RegisterColumn.Answer),
            RefusalReason = reason,
            Remedy = remedy,
            ReviewOn = Day(RegisterColumn.ReviewOn, s_opens) is { } review ? DeskClock.DayOf(review) : null,
            ProcessedAt = Day(RegisterColumn.ProcessedAt, s_closes),
            ReplyChannel = May(RegisterColumn.ReplyChannel, RegisterWords.Reply),
            RepliedAt = Day(RegisterColumn.RepliedAt, s_closes),
            WasOnTime = May(RegisterColumn.WasOnTime, CellText.YesNo),
        };
        return errors.Count == before ? earlier : null;
    }

    private static PetitionerDetails Person(RegisterRow row, string? dong)
    {
        var phone = row.Text(RegisterColumn.Phone);

        // Excel drops the zero that a number begins with.
        var digits = PhoneNumber.Digits(phone);
        var whole = digits is ['1', _, _, _, _, _, _, _, _, ..] && digits.Length is 9 or 10 ? "0" + digits : phone;
        return new(row.Text(RegisterColumn.Petitioner) ?? "", whole, row.Text(RegisterColumn.Address), row.Text(RegisterColumn.Email), dong);
    }

    private static string Story(RegisterRow row)
    {
        var story = row.Text(RegisterColumn.Story) ?? row.Text(RegisterColumn.Title) ?? "";
        return row.Remarks.Count == 0 ? story : $"{story}\n\n[기존 대장] {string.Join(" / ", row.Remarks)}";
    }

    // 불가사유·구제절차 stands in one column or in two.
    private static (string? Reason, string? Remedy) Refusal(RegisterRow row)
    {
        var (reason, remedy) = (row.Text(RegisterColumn.RefusalReason), row.Text(RegisterColumn.Remedy));
        return remedy is null && reason?.Split('/', 2) is [var first, var second] && second.Trim().Length > 0 ? (first.Trim(), second.Trim()) : (reason, remedy);
    }

    private static GroupDetails? Group(RegisterRow row)
    {
        var both = row.Text(RegisterColumn.Group) is { } text ? Digits().Matches(text).Select(match => Number(match.Value) ?? 0).ToList() : [];
        var signers = both is [var first, ..] ? first : Number(row.Text(RegisterColumn.Signers) ?? "");
        var households = both is [_, var second, ..] ? second : Number(row.Text(RegisterColumn.Households) ?? "");
        return signers is null && households is null ? null : new(null, signers ?? 0, households ?? 0);
    }

    private static int? Number(string text) =>
        Digits().Match(text) is { Success: true } digits && int.TryParse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex("[0-9]{1,7}", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
