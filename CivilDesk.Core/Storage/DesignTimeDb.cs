using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CivilDesk.Core.Storage;

/// <summary>For scripts/add-migration.sh only.</summary>
internal sealed class DesignTimeDb : IDesignTimeDbContextFactory<DeskDb>
{
    public DeskDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<DeskDb>().UseSqlite("Data Source=design-time.db").Options);
}
