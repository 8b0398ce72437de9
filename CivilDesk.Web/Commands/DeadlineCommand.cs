using System.CommandLine;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Holidays;
using CivilDesk.Core.WorkingTime;
using CivilDesk.Web.Text;

namespace CivilDesk.Web.Commands;

/// <summary><c>deadline</c>: when a petition falls due and what is left, by the law's clock; opens a ledger only to use its calendar.</summary>
internal static class DeadlineCommand
{
    public static Command Build()
    {
        var (data, keys, json) = (CommonOptions.Data(), CommonOptions.Keys(), CommonOptions.Json());
        var received = new Option<string>("--received") { Description = CommandText.Received, Required = true };
        var type = new Option<string?>("--type") { Description = Say.With(CommandText.Type, string.Join(", ", DeadlineText.Types)) };
        var period = new Option<string?>("--period") { Description = CommandText.Period };
        var suspend = new Option<string[]>("--suspend") { Description = CommandText.Suspend, DefaultValueFactory = _ => [] };
        var extend = new Option<string[]>("--extend") { Description = CommandText.Extend, DefaultValueFactory = _ => [] };
        var at = new Option<string?>("--at") { Description = CommandText.At };
        var command = new Command("deadline", CommandText.Deadline) { received, type, period, suspend, extend, at, data, keys, json };
        command.SetAction((line, ct) => DeskCommandLine.GuardAsync(() =>
        {
            int Answer(WorkingCalendar calendar, StatutoryPeriod? other) => Tell(
                DeadlineAnswer.To(
                    DeadlineText.Question(
                        line.GetValue(received)!,
                        line.GetValue(type),
                        line.GetValue(period),
                        line.GetValue(suspend)!,
                        line.GetValue(extend)!,
                        line.GetValue(at),
                        new DeskClock(TimeProvider.System).Now,
                        other),
                    calendar),
                line.GetValue(json));

            return line.GetValue(data) is null
                ? Task.FromResult(Answer(WorkingCalendar.BuiltIn, null))
                : LedgerReading.WithAsync(
                    CommonOptions.FoldersOfLedger(line.GetValue(data), line.GetValue(keys)),
                    async services =>
                    {
                        var book = await services.GetRequiredService<CurrentCalendar>().NowAsync(ct);
                        return Answer(book.Calendar, book.PeriodOf(PetitionType.Other));
                    });
        }));
        return command;
    }

    private static int Tell(DeadlineAnswer answer, bool json)
    {
        if (json)
        {
            JsonOut.Write(answer);
            return 0;
        }

        var unit = answer.Unit == "days" ? CommandText.UnitDays : CommandText.UnitHours;
        Console.WriteLine(answer.Due is { } due ? Say.With(CommandText.DueAt, Say.DayOfWeek(answer.DueDate!.Value), Say.Time(due)) : CommandText.DueSuspended);
        Console.WriteLine(Say.With(
            CommandText.State,
            answer.State switch { "running" => CommandText.StateRunning, "suspended" => CommandText.StateSuspended, _ => CommandText.StateOverdue },
            answer.Remaining,
            answer.Total,
            unit));
        foreach (var article in answer.Articles)
        {
            Console.WriteLine(Say.With(CommandText.Article, article));
        }

        if (answer.BeyondCheckedYear)
        {
            Console.WriteLine(CommandText.BeyondCheckedYear);
        }

        return 0;
    }
}
