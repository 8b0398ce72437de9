using System.Globalization;
using System.Net;

namespace CivilDesk.Tests.Benchmarks;

/// <summary>
/// Many wall boards in a process of their own, so that their work is not counted as the desk's:
/// <c>boards ADDRESS SECRET NUMBER</c>. Says "open", and after a line on its input every arrival as "as-of came".
/// </summary>
internal static class BoardCrowd
{
    public const string Verb = "boards";

    private const int AtOnce = 16;

    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextReader input, TextWriter output)
    {
        var (address, number) = (new Uri(args[0]), int.Parse(args[2], CultureInfo.InvariantCulture));
        var cookies = new CookieContainer();
        using (var handler = new SocketsHttpHandler { CookieContainer = cookies, UseProxy = false })
        using (var http = new HttpClient(handler))
        {
            await http.GetStringAsync(new Uri(address, $"board/kiosk/{args[1]}"));
        }

        var boards = Enumerable.Range(0, number).Select(_ => new BoardCircuit(address, cookies)).ToList();
        await Parallel.ForEachAsync(boards, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (board, _) => await board.OpenAsync());
        await output.WriteLineAsync("open");
        await input.ReadLineAsync();
        foreach (var (asOf, came) in boards.SelectMany(board => board.Arrivals))
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{asOf} {came}"));
        }

        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"alive {boards.Count(board => board.IsAlive)}"));
        foreach (var board in boards)
        {
            await board.DisposeAsync();
        }

        return 0;
    }
}
