using System.CommandLine;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Documents;
using CivilDesk.Core.Pledge;
using CivilDesk.Web.Pledge;
using CivilDesk.Web.Text;

namespace CivilDesk.Web.Commands;

/// <summary><c>pledge</c>: the pledge card of a term: how far each indicator has come; as a file too, if asked.</summary>
internal static class PledgeCommand
{
    public static Command Build()
    {
        var (data, keys, json) = (CommonOptions.Data(), CommonOptions.Keys(), CommonOptions.Json());
        var term = new Option<string?>("--term") { Description = CommandText.Term };
        var xlsx = new Option<string?>("--xlsx") { Description = CommandText.Xlsx };
        var hwpx = new Option<string?>("--hwpx") { Description = CommandText.Hwpx };
        var command = new Command("pledge", CommandText.Pledge) { term, xlsx, hwpx, data, keys, json };
        command.SetAction((line, ct) => DeskCommandLine.GuardAsync(() =>
        {
            // An option that is there and empty names no term; one that is not there asks for today's.
            var asked = line.GetValue(term) is { } text ? PledgeTerm.TryParse(text, out var read) ? read : throw new DeskRuleException("pledge.term-malformed", text) : (PledgeTerm?)null;
            return LedgerReading.WithAsync(
                CommonOptions.FoldersOfLedger(line.GetValue(data), line.GetValue(keys)),
                async services =>
                {
                    var view = await services.GetRequiredService<PledgeService>().ReadForFileOwnerAsync(asked ?? PledgeTerm.Of(services.GetRequiredService<DeskClock>().Today), ct);
                    await SaveAsync(line.GetValue(xlsx), view, XlsxWriter.Write, ct);
                    await SaveAsync(line.GetValue(hwpx), view, HwpxWriter.Write, ct);
                    return Tell(view, line.GetValue(json));
                });
        }));
        return command;
    }

    private static Task SaveAsync(string? path, PledgeView view, Func<OfficialDocument, byte[]> write, CancellationToken ct) =>
        path is null ? Task.CompletedTask : OutputFile.WriteAsync(path, write(PledgeFiles.Document(view)), ct);

    private static int Tell(PledgeView view, bool json)
    {
        if (json)
        {
            JsonOut.Write(Document(view));
            return 0;
        }

        Console.WriteLine($"{view.Text.Title} ({view.Term})");
        foreach (var indicator in view.Indicators)
        {
            Console.WriteLine(Say.With(CommandText.PledgeLine, indicator.Name, indicator.Done, indicator.Target, indicator.Unit));
        }

        return 0;
    }

    private static object Document(PledgeView view) => new
    {
        Term = view.Term.ToString(),
        view.Text.Number,
        view.Text.Title,
        view.Text.Stage,
        view.At,
        view.Indicators,
        Reports = view.Issued.Select(report => new { Period = report.Period.ToString(), report.IssuedOn, report.Headline, Outside = report.IsOutside }),
        Missing = view.Missing.Select(period => period.ToString()),
        view.Participation,
        Records = view.Records.Select(record => new { record.Kind, record.On, record.Year, record.Title, record.Source }),
        History = view.History.Where(line => !line.IsLeftOut).Select(line => new { Month = line.Month.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture), line.Text, line.Period }),
    };
}
