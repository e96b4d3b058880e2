import '../quiet-console.ts'
