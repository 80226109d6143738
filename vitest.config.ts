import { defineConfig } from 'vitest/config';

// unit needs nothing; site and browser read dist/, so they run after a build.
export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/site/**', 'tests/browser/**'],
					testTimeout: 60_000,
				},
			},
			{ test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 } },
			{
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					testTimeout: 60_000,
					hookTimeout: 120_000,
					// One browser at a time: the machines this runs on have two cores.
					fileParallelism: false,
				},
			},
		],
	},
});
