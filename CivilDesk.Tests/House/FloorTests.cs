using System.Text.RegularExpressions;
using CivilDesk.Tests.Support;

namespace CivilDesk.Tests.House;

/// <summary>The floors of the house, read from the source: nothing points up, and each package has one owner.</summary>
public sealed partial class FloorTests
{
    private static readonly string[] s_ground =
    [
        "Desk", "Live", "WorkingTime", "Law", "Storage", "Settings", "Holidays", "Codes", "History", "Privacy", "Drafts", "Accounts", "Documents", "Attachments", "Archive",
    ];

    private static readonly string[] s_record = ["Petitioners", "Complaints", "Directives", "Meetings", "FieldVisits", "Notices", "FollowUps"];
    private static readonly string[] s_reading = ["Queue", "Agenda", "Timeline", "Board", "Reports", "Pledge", "Notifications"];
    private static readonly string[] s_edge = ["Ledger", "Demo"];
    private static readonly string s_root = Repository.Root;

    [Fact]
    public void Every_room_has_a_floor() =>
        Directory.GetDirectories(Path.Combine(s_root, "CivilDesk.Core")).Select(Path.GetFileName).Except(["bin", "obj"])
            .Should().BeSubsetOf([.. s_ground, .. s_record, .. s_reading, .. s_edge]);

    [Fact]
    public void Nothing_points_up_a_floor() => Sources("CivilDesk.Core").SelectMany(file => PointsUp(file.Room, file.Text).Select(target => $"{file.Name} → {target}")).Should().BeEmpty();

    [Fact]
    public void A_ground_room_that_names_a_record_room_is_found() =>
        PointsUp("Codes", "using CivilDesk.Core.Complaints;").Should().Equal("Complaints");

    [Fact]
    public void No_window_names_the_database() =>
        Sources("CivilDesk.Web").Where(file => file.Room is not "Hosting" && DatabaseName().IsMatch(file.Text)).Select(file => file.Name).Should().BeEmpty();

    [Fact]
    public void No_window_borrows_another_rooms_parts() =>
        Sources("CivilDesk.Web").Where(file => file.Room is not ("Hosting" or "Commands" or "Shell" or "Shared" or "Text" or ""))
            .SelectMany(file => WebUsing().Matches(file.Text).Select(match => match.Groups[1].Value)
                .Where(room => room != file.Room && room is not ("Shared" or "Shell" or "Text" or "Hosting"))
                .Select(room => $"{file.Name} → {room}"))
            .Should().BeEmpty();

    [Theory]
    [InlineData("Hangfire", "Jobs")]
    [InlineData("MiniExcel", "Documents", "Ledger")]
    [InlineData("MailKit", "Notifications")]
    [InlineData("MudBlazor", "Shell", "Shared", "Hosting")]
    public void A_package_has_one_owner(string package, params string[] owners) =>
        Sources("CivilDesk.Core", "CivilDesk.Web")
            .Where(file => file.Name.EndsWith(".cs", StringComparison.Ordinal) && Regex.IsMatch(file.Text, $@"^using {package}\w*(\.|;)", RegexOptions.Multiline) && !owners.Contains(file.Room))
            .Where(file => package != "MudBlazor" || !file.Name.StartsWith("CivilDesk.Web", StringComparison.Ordinal))
            .Select(file => file.Name)
            .Should().BeEmpty();

    [Fact]
    public void Only_the_clock_reads_the_machines_time() =>
        Sources("CivilDesk.Core", "CivilDesk.Web").Where(file => file.Text.Contains("GetUtcNow(", StringComparison.Ordinal) && file.Name is not ("CivilDesk.Core/Desk/DeskClock.cs"))
            .Where(file => file.Room is not "Demo")
            .Select(file => file.Name)
            .Should().BeEmpty();

    [Theory]
    [InlineData("desk.css")]
    [InlineData("print.css")]
    public void A_style_sheet_closes_what_it_opens(string name)
    {
        var sheet = File.ReadAllText(Path.Combine(s_root, "CivilDesk.Web", "wwwroot", name));

        sheet.Count(sign => sign == '{').Should().Be(sheet.Count(sign => sign == '}'), "an open rule swallows the rooms below it");
    }

    [Fact]
    public void No_text_becomes_markup() =>
        Sources("CivilDesk.Core", "CivilDesk.Web").Where(file => file.Text.Contains("MarkupString", StringComparison.Ordinal) || file.Text.Contains("innerHTML", StringComparison.Ordinal))
            .Select(file => file.Name)
            .Should().BeEmpty();

    private static IEnumerable<string> PointsUp(string room, string text) =>
        CoreUsing().Matches(text).Select(match => match.Groups[1].Value).Where(target => FloorOf(target) > FloorOf(room));

    private static int FloorOf(string room) =>
        s_ground.Contains(room) ? 0 : s_record.Contains(room) ? 1 : s_reading.Contains(room) ? 2 : 3;

    private static IEnumerable<(string Name, string Room, string Text)> Sources(params string[] projects) =>
        projects.SelectMany(project => Directory.EnumerateFiles(Path.Combine(s_root, project), "*.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(s_root, file).Replace('\\', '/'))
            .Where(name => !name.Contains("/obj/", StringComparison.Ordinal) && !name.Contains("/bin/", StringComparison.Ordinal) && !name.Contains("/Migrations/", StringComparison.Ordinal))
            .Select(name => (name, name.Split('/') is [_, var room, _, ..] ? room : "", File.ReadAllText(Path.Combine(s_root, name)))));

    [GeneratedRegex(@"using CivilDesk\.Core\.(\w+)")]
    private static partial Regex CoreUsing();

    [GeneratedRegex(@"using CivilDesk\.Web\.(\w+)")]
    private static partial Regex WebUsing();

    [GeneratedRegex(@"\bDeskDb\b")]
    private static partial Regex DatabaseName();
}
