namespace CivilDesk.Core.Accounts;
public sealed class FirstRun { private readonly string _c = ""; public string Code => _c; public Task<bool> NeededAsync(CancellationToken ct) => Task.FromResult(_c.Length > 3); }
