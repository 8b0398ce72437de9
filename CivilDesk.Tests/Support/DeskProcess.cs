using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace CivilDesk.Tests.Support;

/// <summary>The real program in a process of its own, as the scripts start it.</summary>
public sealed class DeskProcess : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(90), s_longestVerb = TimeSpan.FromMinutes(5);
    private static readonly string s_program = Path.Combine(AppContext.BaseDirectory, "CivilDesk.Web.dll");

    private readonly Process _process;
    private readonly StringBuilder _output;

    private DeskProcess(Process process, StringBuilder output, string address) => (_process, _output, Address) = (process, output, address);

    public string Address { get; }

    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Starts the server and waits until it says that it is ready.</summary>
    public static Task<DeskProcess> ServeAsync(params string[] arguments) => ServeAtAsync($"http://127.0.0.1:{FreePort()}", arguments);

    /// <summary>The same at a given address, for a server that starts again.</summary>
    public static async Task<DeskProcess> ServeAtAsync(string address, params string[] arguments)
    {
        var (process, output) = Launch(["serve", "--urls", address, .. arguments]);
        var server = new DeskProcess(process, output, address);
        using var client = new HttpClient();
        var begun = Stopwatch.StartNew();
        while (begun.Elapsed < s_patience && !process.HasExited)
        {
            try
            {
                if ((await client.GetAsync(new Uri($"{address}/readyz"))).StatusCode is HttpStatusCode.OK)
                {
                    return server;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(50);
        }

        await server.DisposeAsync();
        throw new InvalidOperationException($"The desk did not open: {server.Output}");
    }

    /// <summary>Runs a verb to its end.</summary>
    public static Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments) => RunInAsync(null, arguments);

    /// <summary>Runs a verb to its end in a folder.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> RunInAsync(string? folder, params string[] arguments)
    {
        using var process = Process.Start(Start(folder, arguments))!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        try
        {
            await process.WaitForExitAsync().WaitAsync(s_longestVerb);
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return (process.ExitCode, await output, await error);
    }

    /// <summary>Waits until the console has said something like this, and returns it.</summary>
    public async Task<string> HeardAsync(Regex what)
    {
        var begun = Stopwatch.StartNew();
        Match heard;
        while (!(heard = what.Match(Output)).Success && begun.Elapsed < s_patience && !_process.HasExited)
        {
            await Task.Delay(50);
        }

        return heard.Success ? heard.Value : throw new InvalidOperationException($"The console did not say {what}: {Output}");
    }

    /// <summary>kill -9.</summary>
    public async Task KillAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }

    public static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private static (Process Process, StringBuilder Output) Launch(string[] arguments)
    {
        var output = new StringBuilder();
        var process = new Process { StartInfo = Start(null, arguments) };
        void Keep(object sender, DataReceivedEventArgs line)
        {
            lock (output)
            {
                output.AppendLine(line.Data);
            }
        }

        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return (process, output);
    }

    private static ProcessStartInfo Start(string? folder, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder ?? AppContext.BaseDirectory };
        foreach (var argument in arguments.Prepend(s_program))
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["LC_ALL"] = "ko_KR.UTF-8";
        return start;
    }
}
