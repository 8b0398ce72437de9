using CivilDesk.Core.Accounts;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Demo;

/// <summary>
/// The six people who work in the demonstration. Their common password breaks the rules that every real one must keep: it is
/// printed for everybody, and the demonstration is never served beyond this machine.
/// </summary>
internal sealed class DemoPeople
{
    public const string Password = "civildesk-demo", OfficersDepartment = "roads";

    private static readonly (string SignInName, string DisplayName, Role Role, string From)[] s_people =
    [
        ("clerk", "담당자 김하늘", Role.Clerk, "10.20.0.11"),
        ("leader", "팀장 이서윤", Role.TeamLeader, "10.20.0.12"),
        ("mayor", "구청장 한지율", Role.Mayor, "10.20.0.2"),
        ("officer", "도로과 박도현", Role.DepartmentOfficer, "10.20.4.31"),
        ("admin", "관리자 정다온", Role.Administrator, "10.20.0.90"),
        ("auditor", "감사관 최유진", Role.Auditor, "10.20.9.7"),
    ];

    private readonly Dictionary<Role, Actor> _actors = [];

    private DemoPeople()
    {
    }

    public Actor Clerk => _actors[Role.Clerk];

    public Actor Leader => _actors[Role.TeamLeader];

    public Actor Mayor => _actors[Role.Mayor];

    public Actor Officer => _actors[Role.DepartmentOfficer];

    /// <summary>Gives the six their accounts; the caller is inside a save of the system.</summary>
    public static async Task<DemoPeople> EmployAsync(DeskDb db, AccountService accounts, IWitness witness, DeskClock clock, CancellationToken ct)
    {
        var people = new DemoPeople();
        foreach (var (signInName, displayName, role, from) in s_people)
        {
            var department = role is Role.DepartmentOfficer ? OfficersDepartment : null;
            var account = await accounts.AddAsync(db, signInName, displayName, role, department, Password, clock, ct);
            await db.SaveChangesAsync(ct);
            await witness.WriteDownAsync(db, Actor.Scheduler, null, [new("account-created", nameof(DeskAccount), () => account.Id, Detail: $"{role} {department}".Trim())], ct);
            people._actors.Add(role, new(account.Id, from));
        }

        return people;
    }
}
