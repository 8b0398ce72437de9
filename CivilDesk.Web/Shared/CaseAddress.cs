using System.Globalization;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.WorkingTime;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace CivilDesk.Web.Shared;

/// <summary>
/// The filter of a case list as the address bar holds it, so that a view can be kept, sent and come back to. The queue, the register
/// and every link that opens "the list behind a number" speak these names; what cannot be read is left out.
/// </summary>
public static class CaseAddress
{
    public const string View = "view", Text = "q", Status = "status", Category = "category", Dong = "dong", Department = "department", Channel = "channel",
        Outcome = "outcome", Type = "type", ReceivedFrom = "receivedFrom", ReceivedTo = "receivedTo", ProcessedFrom = "processedFrom", ProcessedTo = "processedTo",
        Petitioner = "petitioner", Sort = "sort", Page = "page", Case = "case";

    /// <summary>All that narrows a list, in the order in which it is shown.</summary>
    public static IReadOnlyList<string> Narrowing { get; } =
    [
        View, Text, Status, Category, Dong, Department, Channel, Type, Outcome, ReceivedFrom, ReceivedTo, ProcessedFrom, ProcessedTo, Petitioner,
    ];

    public static Dictionary<string, StringValues> Read(string uri) => QueryHelpers.ParseQuery(new Uri(uri).Query);

    public static string? Word(this IReadOnlyDictionary<string, StringValues> query, string name) =>
        query.TryGetValue(name, out var values) && values is [{ Length: > 0 } value, ..] ? value : null;

    public static T? Choice<T>(this IReadOnlyDictionary<string, StringValues> query, string name)
        where T : struct, Enum => Enum.TryParse<T>(query.Word(name), ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;

    public static int PageOf(this IReadOnlyDictionary<string, StringValues> query) =>
        int.TryParse(query.Word(Page), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and < 100_000 ? page : 1;

    public static ComplaintFilter Filter(this IReadOnlyDictionary<string, StringValues> query, ComplaintView otherwise = ComplaintView.All) => new()
    {
        View = query.Choice<ComplaintView>(View) ?? otherwise,
        Text = query.Word(Text),
        Status = query.Choice<ComplaintStatus>(Status),
        CategoryCode = query.Word(Category),
        DongCode = query.Word(Dong),
        DepartmentCode = query.Word(Department),
        ChannelCode = query.Word(Channel),
        Outcome = query.Choice<Outcome>(Outcome),
        Type = query.Choice<PetitionType>(Type),
        ReceivedFrom = query.Day(ReceivedFrom),
        ReceivedTo = query.Day(ReceivedTo),
        ProcessedFrom = query.Day(ProcessedFrom),
        ProcessedTo = query.Day(ProcessedTo),
        PetitionerId = long.TryParse(query.Word(Petitioner), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null,
    };

    /// <summary>The filter as the address bar holds it: what <see cref="Filter"/> reads back.</summary>
    public static string Query(ComplaintFilter filter) => string.Join('&', new (string Name, string? Value)[]
    {
        (View, filter.View.ToString()),
        (Text, filter.Text),
        (Status, filter.Status?.ToString()),
        (Category, filter.CategoryCode),
        (Dong, filter.DongCode),
        (Department, filter.DepartmentCode),
        (Channel, filter.ChannelCode),
        (Outcome, filter.Outcome?.ToString()),
        (Type, filter.Type?.ToString()),
        (ReceivedFrom, Day(filter.ReceivedFrom)),
        (ReceivedTo, Day(filter.ReceivedTo)),
        (ProcessedFrom, Day(filter.ProcessedFrom)),
        (ProcessedTo, Day(filter.ProcessedTo)),
        (Petitioner, filter.PetitionerId?.ToString(CultureInfo.InvariantCulture)),
    }.Where(part => part.Value is not null).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));

    /// <summary>A day as the address bar writes it.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? Day(this IReadOnlyDictionary<string, StringValues> query, string name) =>
        DateOnly.TryParseExact(query.Word(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
