using System.CommandLine;
using CivilDesk.Core.Demo;
using CivilDesk.Core.Desk;
using CivilDesk.Web.Text;

namespace CivilDesk.Web.Commands;

/// <summary><c>demo</c>: fills an empty folder with the believable district and ends.</summary>
internal static class DemoCommand
{
    public static Command Build()
    {
        var (data, keys) = (CommonOptions.Data(), CommonOptions.Keys());
        var until = new Option<string?>("--until") { Description = CommandText.Until };
        var command = new Command("demo", CommandText.Demo) { until, data, keys };
        command.SetAction((line, ct) => DeskCommandLine.GuardAsync(async () =>
        {
            var clock = new DeskClock(TimeProvider.System);
            var last = line.GetValue(until) is { } text ? Dates.Read(text) : DemoDistrict.LastDayBy(clock.Now);
            if (last > clock.Today)
            {
                throw new DeskRuleException("date.in-the-future", last);
            }

            var folders = CommonOptions.Folders(line.GetValue(data), line.GetValue(keys), demo: true);
            await DemoDistrict.FillAsync(folders, last, DemoDistrict.UsualSeed, new FillingNote(), ct);
            Console.WriteLine(Say.With(CommandText.Filled, folders.Data));
            return 0;
        }));
        return command;
    }
}
