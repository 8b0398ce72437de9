using CivilDesk.Core.Desk;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Storage;

/// <summary>
/// The one database. It knows no room: each room maps its own tables. Written only through
/// <see cref="WriteUnit"/>, read through <see cref="DeskReads"/>.
/// </summary>
public sealed class DeskDb(DbContextOptions<DeskDb> options) : DbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTextConverter>();
        configurationBuilder.Properties<CaseNumber>().HaveConversion<CaseNumberConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(DeskDb).Assembly);
        foreach (var entity in modelBuilder.Model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(VersionedRecord))))
        {
            modelBuilder.Entity(entity.ClrType).Property(nameof(VersionedRecord.Version)).IsConcurrencyToken();
        }
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        foreach (var entry in ChangeTracker.Entries<VersionedRecord>().Where(entry => entry.State is EntityState.Modified))
        {
            var version = entry.Property(record => record.Version);
            version.CurrentValue = version.OriginalValue + 1;
        }

        // Entries() has just looked for changes; looking a second time would double the cost of every save.
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        catch (DbUpdateConcurrencyException stale)
        {
            throw new DeskRuleException("record.changed-by-someone-else", stale);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }
}
